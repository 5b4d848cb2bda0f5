package ruhr.kumpel.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.intake.Row;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A town sends a spreadsheet of its offices.
@KumpelTest
class OfficeImportTest {

    private final Portal portal;
    private final OfficeImport target;
    private final TransactionTemplate transaction;
    private final Entrance entrance;
    private final Surfer reader;

    OfficeImportTest(
            ExamplePortals portals,
            OfficeImport target,
            TransactionTemplate transaction,
            Entrance entrance,
            Surfer reader) {
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
        this.target = target;
        this.transaction = transaction;
        this.entrance = entrance;
        this.reader = reader;
    }

    @Test
    void aRowBecomesAnOfficeOfItsTownAndGoesAgainWithItsImport() {
        var importId = Ids.next();
        var by = entrance.signedIn(portal).person();
        var row = row(Map.of("name", "Ehrenamtsbüro", "kind", "advice", "topic", "advice", "website", "amt.example"));
        assertThat(target.check(List.of(row), portal.id(), LanguageTag.GERMAN)
                        .getFirst()
                        .problems())
                .isEmpty();
        transaction.executeWithoutResult(_ -> target.take(List.of(row), importId, portal.id(), by));
        assertThat(answer()).contains("Ehrenamtsbüro", "für 44787 Bochum da", "noch nicht von der Redaktion");
        assertThat(target.check(List.of(row), portal.id(), LanguageTag.GERMAN)
                        .getFirst()
                        .alike())
                .hasSize(1);
        transaction.executeWithoutResult(_ -> target.undo(importId, portal.id()));
        assertThat(answer()).doesNotContain("Ehrenamtsbüro");
    }

    @Test
    void whatKeepsARowOutIsSaid() {
        var row = new Row(
                2,
                Map.of("name", "Amt", "kind", "authority", "topic", "tax", "website", "kein netz", "phone", "ruf an"),
                Optional.empty());
        assertThat(target.check(List.of(row), portal.id(), LanguageTag.GERMAN)
                        .getFirst()
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly("town", "website", "phone");
    }

    private static Row row(Map<String, String> values) {
        return new Row(2, values, Optional.of(new Where.Town("05911000")));
    }

    private String answer() {
        return reader.get(portal.key(), "/de/offices/responsible?place=44787&topic=advice")
                .main();
    }
}
