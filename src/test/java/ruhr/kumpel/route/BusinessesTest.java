package ruhr.kumpel.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.kernel.OrganisationId;

/// A stop is named as its business is called; people type and copy names.
class BusinessesTest {

    private static final OrganisationId CAFE = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café Fördergerüst am Tor",
                "  café  fördergerüst am tor ",
                "Cafe\u0301 Fo\u0308rdergeru\u0308st am Tor",
                "Café Förder\u00ADgerüst\u00A0am\u2009Tor",
                "Café\u200B Fördergerüst\tam Tor"
            })
    void aNameIsFoundHoweverItWasTypedOrCopied(String typed) {
        assertThat(new Businesses(Map.of(CAFE, "Café Fördergerüst\u00A0am Tor")).named(typed))
                .contains(CAFE);
    }

    @Test
    void twoOfOneNameAreNobody() {
        var twice = new Businesses(Map.of(CAFE, "Kiosk", new OrganisationId(UUID.randomUUID()), "KIOSK"));

        assertThat(twice.named("Kiosk")).isEmpty();
    }
}
