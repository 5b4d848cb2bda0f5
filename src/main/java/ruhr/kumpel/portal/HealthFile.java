package ruhr.kumpel.portal;

import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;

/// For a load balancer: whether this node can answer. What it needs says so as a `HealthIndicator` (the database
/// does, the index does); nothing about the inside is told.
@Controller
class HealthFile {

    private final HealthEndpoint health;

    HealthFile(HealthEndpoint health) {
        this.health = health;
    }

    @GetMapping("/health")
    @Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
    ResponseEntity<String> status() {
        boolean up = health.health().getStatus().equals(Status.UP);
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(up ? "up" : "down");
    }
}
