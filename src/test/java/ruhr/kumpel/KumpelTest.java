package ruhr.kumpel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/// A test against the whole application with a real PostgreSQL. All such tests of a JVM share one application
/// and one database (a run has two JVMs, [TestHome]), so each makes its own portal and persons and nothing is ever
/// emptied. Do not add beans or properties to single tests: that would start a second application.
///
/// Inject what you need (also by constructor): any bean, a [Surfer], the [PostBox], the [MovableClock]; take a
/// [Browser] as argument of a test method.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {KumpelApplication.class, TestWorld.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kumpel.demo=false",
            "kumpel.web.figures-behind=0s",
            // Where tests let other servers play; every other name of this machine stays out of reach.
            "kumpel.web.loopback-hosts=elsewhere.localhost",
            "server.address=127.0.0.1"
        })
@ContextConfiguration(initializers = TestHome.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith({BrowserExtension.class, ClockReset.class})
public @interface KumpelTest {}
