package ruhr.kumpel;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import ruhr.kumpel.database.SafeStart;

/// The one process. What it consists of stands in ARCHITECTURE.md, how it is configured in docs/operate/. Beans
/// go by their full class names: modules do not know each other's words.
@SpringBootApplication(proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Kumpel")
public class KumpelApplication {

    public static void main(String[] arguments) {
        var application = new SpringApplication(KumpelApplication.class);
        application.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) KumpelApplication::refuseWhatIsUnsafe);
        application.run(arguments);
    }

    /// One paragraph instead of a stack trace: it is for the person at the console.
    private static void refuseWhatIsUnsafe(ApplicationEnvironmentPreparedEvent event) {
        SafeStart.refusal(event.getEnvironment()).ifPresent(why -> {
            System.err.println(why);
            System.exit(2);
        });
    }

    /// Everything asks this clock, so that tests can move it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
