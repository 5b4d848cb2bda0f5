package ruhr.kumpel;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The one process. What it consists of stands in ARCHITECTURE.md, how it is configured in docs/operate/.
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Kumpel")
public class KumpelApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KumpelApplication.class, arguments);
    }

    /// Everything asks this clock, so that tests can move it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
