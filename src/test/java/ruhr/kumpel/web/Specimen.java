package ruhr.kumpel.web;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import ruhr.kumpel.web.Access.For;
import ruhr.kumpel.web.Access.On;

/// Pages that only tests have.
@Controller
class Specimen {

    static final AtomicInteger PRINTED = new AtomicInteger();

    private final JdbcClient db;

    Specimen(JdbcClient db) {
        this.db = db;
    }

    @GetMapping("/{lang}/specimen/gallery")
    @Access(value = For.EVERYBODY, on = On.BOTH)
    @Cached(
            params = {"text", "page"},
            never = "near")
    String gallery(Model model) {
        model.addAttribute("page", Page.titled("Fassung " + PRINTED.incrementAndGet()));
        model.addAttribute("view", Gallery.view());
        return "web/gallery";
    }

    @GetMapping("/{lang}/specimen/secret")
    @Access(value = For.EVERYBODY, on = On.BOTH)
    @Cached
    String secret(Model model) {
        model.addAttribute("page", Page.titled("Geheim").secretly());
        model.addAttribute("view", Gallery.view());
        return "web/gallery";
    }

    @GetMapping("/{lang}/specimen/broken")
    @Access(value = For.EVERYBODY, on = On.BOTH)
    String broken() {
        throw new IllegalStateException("geheime Ursache");
    }

    /// The database refuses the row, and would say in its message what stood in it.
    @GetMapping("/{lang}/specimen/refused")
    @Access(value = For.EVERYBODY, on = On.BOTH)
    String refused(@RequestParam UUID key) {
        db.sql("insert into database.change (topic, key) values ('', :key)")
                .param("key", key)
                .update();
        return "redirect:/";
    }

    @GetMapping("/{lang}/specimen/busy")
    @Access(value = For.EVERYBODY, on = On.BOTH)
    String busy() {
        throw new TooManyRequests(java.time.Duration.ofSeconds(7));
    }

    @GetMapping("/{lang}/specimen/members")
    @Access(value = For.MEMBERS, on = On.BOTH)
    String members() {
        return "redirect:/";
    }

    @PostMapping("/{lang}/specimen/post")
    @Access(value = For.EVERYBODY, on = On.BOTH)
    String post(@RequestParam String text, Visit visit) {
        return "redirect:" + visit.link("/specimen/gallery");
    }

    @GetMapping(value = "/specimen.geojson", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(value = For.EVERYBODY, on = On.BOTH)
    @ResponseBody
    String data(Visit visit) {
        return "{\"language\":\"" + visit.language() + "\"}";
    }
}
