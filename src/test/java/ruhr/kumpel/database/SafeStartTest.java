package ruhr.kumpel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SafeStartTest {

    private static final Map<String, Object> EXTERNAL = Map.of("kumpel.database.url", "postgres://a:b@db/kumpel");
    private static final Map<String, Object> PUBLIC = Map.of("server.address", "0.0.0.0");

    @Test
    void byDefaultThereIsADemoOnThisMachineOnly() {
        assertThat(SafeStart.installation(settings(Map.of(), Map.of())).demo()).isTrue();
        assertThat(SafeStart.installation(settings(EXTERNAL, Map.of())).demo()).isFalse();
        assertThat(SafeStart.installation(settings(PUBLIC, Map.of())).demo()).isFalse();
    }

    @Test
    void aDemoThatOthersCouldReachIsRefusedInPlainWords() {
        assertThat(SafeStart.refusal(settings(PUBLIC, Map.of("kumpel.demo", "true"))))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("KUMPEL_DEMO=false").doesNotContain("\n"));
    }

    @Test
    void aDemoInADatabaseOfSomebodyElseIsRefused() {
        assertThat(SafeStart.refusal(settings(EXTERNAL, Map.of("kumpel.demo", "true"))))
                .isPresent();
    }

    @Test
    void nobodyIsAskedOnThisMachineWhereOthersCouldWishForIt() {
        var asked = Map.<String, Object>of("kumpel.web.loopback-hosts", "feeds.localhost");
        assertThat(SafeStart.refusal(settings(Map.of(), asked))).isEmpty();
        assertThat(SafeStart.refusal(settings(PUBLIC, asked)))
                .hasValueSatisfying(why -> assertThat(why).contains("loopback-hosts"));
        assertThat(SafeStart.refusal(settings(EXTERNAL, Map.of("kumpel.web.loopback-hosts[0]", "feeds.localhost"))))
                .isPresent();
    }

    @Test
    void theSignInHostIsTheBareHostUnlessSet() {
        assertThat(SafeStart.installation(settings(Map.of(), Map.of("server.port", "8081")))
                        .accountUrl())
                .hasToString("http://localhost:8081");
        assertThat(SafeStart.installation(settings(Map.of(), Map.of("kumpel.account-url", "https://konto.example/")))
                        .accountUrl())
                .hasToString("https://konto.example");
    }

    private static StandardEnvironment settings(Map<String, Object> some, Map<String, Object> more) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("some", some));
        environment.getPropertySources().addFirst(new MapPropertySource("more", more));
        return environment;
    }
}
