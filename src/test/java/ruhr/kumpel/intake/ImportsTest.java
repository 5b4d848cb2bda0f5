package ruhr.kumpel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.web.Member;
import ruhr.kumpel.web.Sites;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.Words;

@KumpelTest
class ImportsTest {

    private final Imports imports;
    private final ImportStore store;
    private final Worker worker;
    private final ExampleTarget target;
    private final Words words;
    private final Sites sites;
    private final Portal portal;

    ImportsTest(
            Imports imports,
            ImportStore store,
            Worker worker,
            ExampleTarget target,
            Words words,
            Sites sites,
            ExamplePortals portals) {
        this.sites = sites;
        this.imports = imports;
        this.store = store;
        this.worker = worker;
        this.target = target;
        this.words = words;
        this.portal = portals.fresh();
    }

    @Test
    void allSchoolsComeInAndOnlyOnce() {
        var file = brought(ExampleFiles.schools());
        checked(file);
        taken(file);
        assertThat(tally(file).of(RowState.TAKEN)).isEqualTo(ExampleFiles.SCHOOLS_IN_IT);
        assertThat(target.of(portal.id())).hasSize(ExampleFiles.SCHOOLS_IN_IT).allSatisfy(row -> {
            assertThat(row.value("kind")).contains("POINT");
            assertThat(row.where()).isPresent();
        });
        // A school or two has its point far outside the region; its address says where it is.
        assertThat(target.of(portal.id()))
                .filteredOn(row -> row.where().orElseThrow() instanceof Where.Exact)
                .hasSizeGreaterThan(1550);

        var again = brought(ExampleFiles.schools());
        checked(again);
        assertThat(tally(again).of(RowState.KNOWN)).isEqualTo(ExampleFiles.SCHOOLS_IN_IT);
        taken(again);
        assertThat(target.of(portal.id())).hasSize(ExampleFiles.SCHOOLS_IN_IT);
    }

    @Test
    void aWholeImportCanBeTakenBackAndBroughtAgain() {
        var file = brought(ExampleFiles.csv("Titel;PLZ;Ort\nEins;44787;Bochum\nZwei;45127;Essen\n"));
        checked(file);
        taken(file);
        assertThat(target.of(portal.id())).hasSize(2);
        imports.undo(now(file));
        waitFor(file, Stage.UNDONE);
        assertThat(target.of(portal.id())).isEmpty();

        var again = brought(ExampleFiles.csv("Titel;PLZ;Ort\nEins;44787;Bochum\nZwei;45127;Essen\n"));
        checked(again);
        taken(again);
        assertThat(target.of(portal.id())).hasSize(2);
    }

    @Test
    void everyRowThatDoesNotFitSaysWhy() {
        var file = brought(ExampleFiles.csv("""
                Titel;PLZ;Ort;Breitengrad;Längengrad;Art
                Gut;44787;Bochum;;;Infopunkt
                ;44787;Bochum;;;Infopunkt
                Fern;10115;Berlin;;;Angebot
                Weit weg;;;48,137;11,575;Angebot
                Falsch;;;51,48;Kirche;Angebot
                Bunt;44787;Bochum;;;Zirkus
                <b>Fett</b>;44787;Bochum;;;Angebot
                Gut;44787;Bochum;;;Infopunkt
                Nirgends;;;;;Angebot
                """));
        checked(file, Map.of());
        assertThat(sentences(file))
                .containsExactlyInAnyOrder(
                        "3 Titel", "4 Ort", "5 Breitengrad", "6 Breitengrad", "7 Art", "8 Titel", "10 Ort");
        assertThat(tally(file).of(RowState.READY)).isEqualTo(1);
        assertThat(tally(file).of(RowState.KNOWN)).isEqualTo(1);
    }

    @Test
    void oneRowThatCannotBeStoredDoesNotKeepItsNeighboursOut() {
        var file = brought(ExampleFiles.csv("Titel;Ort\nEins;Bochum\nkaputt;Bochum\nDrei;Bochum\n"));
        checked(file);
        taken(file);
        assertThat(tally(file).of(RowState.TAKEN)).isEqualTo(2);
        assertThat(tally(file).of(RowState.REFUSED)).isEqualTo(1);
        assertThat(imports.refused(file))
                .singleElement()
                .satisfies(row -> assertThat(row.problems()).isNotEmpty());
    }

    @Test
    void whatLooksAlikeIsShownAndLeftOutOnRequest() {
        var file = brought(ExampleFiles.csv("Titel;Ort\nNeu;Bochum\nähnlich;Bochum\n"));
        checked(file);
        assertThat(tally(file).alike()).isEqualTo(1);
        imports.take(now(file), true);
        waitFor(file, Stage.TAKEN);
        assertThat(target.of(portal.id()))
                .extracting(row -> row.value("title").orElseThrow())
                .containsExactly("Neu");
    }

    @Test
    void workThatACrashInterruptedGoesOnWhereItStopped() {
        var file = brought(ExampleFiles.csv("Titel;Ort\n" + "Zeile;Bochum\n".repeat(1) + "Andere;Essen\n"));
        checked(file);
        assertThat(store.move(file.id(), List.of(Stage.CHECKED), Stage.TAKING))
                .isTrue(); // as a crash leaves it: nobody works
        worker.goOn(file.id());
        worker.goOn(file.id()); // a piece of work may come twice
        assertThat(now(file).stage()).isEqualTo(Stage.TAKEN);
        assertThat(target.of(portal.id())).hasSize(2);
    }

    @Test
    void lookingOftenAtItsProgressUsesNothingUp() {
        var file = brought(ExampleFiles.csv("Titel;Ort\nEins;Bochum\n"));
        for (int i = 0; i < 100; i++) assertThat(tally(file).all()).isEqualTo(1);
    }

    @Test
    void whoIsFasterDecides() {
        var file = brought(ExampleFiles.csv("Titel;Ort\nEins;Bochum\n"));
        checked(file);
        var seenByBoth = now(file);
        imports.take(seenByBoth, false);
        imports.take(seenByBoth, false);
        imports.reconsider(seenByBoth);
        waitFor(file, Stage.TAKEN);
        assertThat(target.of(portal.id())).hasSize(1);
    }

    @Test
    void anotherPortalSeesNothingOfIt() {
        var file = brought(ExampleFiles.csv("Titel;Ort\nEins;Bochum\n"));
        assertThat(imports.with(file.id(), new PortalId(Ids.next()))).isEmpty();
    }

    @Test
    void aRefusedFileLeavesNothingBehind() {
        assertThat(imports.bring(ExampleFiles.bomb(), "example", visit())).isInstanceOf(Bringing.Refused.class);
        assertThat(imports.newestOf(portal.id())).isEmpty();
    }

    private Import brought(Uploaded upload) {
        var bringing = imports.bring(upload, "example", visit());
        assertThat(bringing).isInstanceOf(Bringing.Brought.class);
        return now(((Bringing.Brought) bringing).id());
    }

    private void checked(Import file) {
        checked(file, Map.of("kind", "POINT"));
    }

    private void checked(Import file, Map<String, String> fixed) {
        imports.check(file, new Mapping(file.mapping().columns(), fixed));
        waitFor(file, Stage.CHECKED);
    }

    private void taken(Import file) {
        imports.take(now(file), false);
        waitFor(file, Stage.TAKEN);
    }

    private List<String> sentences(Import file) {
        return imports.refused(file).stream()
                .map(row -> row.number() + " "
                        + now(file).columnOf(row.problems().getFirst().field()).orElse("?"))
                .toList();
    }

    private void waitFor(Import file, Stage stage) {
        var until = Instant.now().plusSeconds(60);
        while (now(file).stage() != stage) {
            assertThat(Instant.now()).as("still " + now(file).stage()).isBefore(until);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private Tally tally(Import file) {
        return imports.tally(file);
    }

    private Import now(Import file) {
        return now(file.id());
    }

    private Import now(UUID id) {
        return imports.with(id, portal.id()).orElseThrow();
    }

    private Visit visit() {
        var member = new Member(new PersonId(Ids.next()), "Kim", LanguageTag.GERMAN, List.of());
        return new Visit(
                sites.at(portal.hosts().getFirst()).orElseThrow(),
                LanguageTag.GERMAN,
                "/manage/imports",
                Optional.of(member),
                Instant.now(),
                words);
    }
}
