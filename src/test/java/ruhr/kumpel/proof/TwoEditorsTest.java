package ruhr.kumpel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Entrance.Someone;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.web.RouteTable;

/// Promise 27: concurrent editing never silently overwrites. Two have the same form open and change the same field:
/// the second is told, reads what the first saved, still has what she typed, and decides.
@KumpelTest
class TwoEditorsTest {

    /// How each form goes about what is there already: `edit` changes what somebody else may be changing too, and is
    /// proven here; `once` is decided by the first, whoever comes second is told; `adds` adds, `deed` does one
    /// thing whatever stood before, `own` concerns nobody but her who sends it.
    private static final Path EDITS = Path.of("src/test/resources/edits.csv");

    /// In which a portal may speak first, besides German, and what they call themselves.
    private static final Map<String, String> LANGUAGES =
            new TreeMap<>(Map.of("en", "English", "uk", "Українська", "ar", "العربية", "tr", "Türkçe"));

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final RouteTable table;
    private final Entrance entrance;
    private final Grants grants;
    private final Households households;
    private final ExamplePortals portals;

    TwoEditorsTest(RouteTable table, Entrance entrance, Grants grants, Households households, ExamplePortals portals) {
        this.portals = portals;
        this.table = table;
        this.entrance = entrance;
        this.grants = grants;
        this.households = households;
    }

    private enum Who {
        OWNER,
        MANAGER,
        OPERATOR
    }

    /// @param page where the form is, with ids of the household in braces
    /// @param value another one for each number
    private record Edit(String route, Who who, String page, String field, IntFunction<String> value) {

        static Edit text(String route, Who who, String page, String field, String value) {
            return new Edit(route, who, page, field, number -> value + " " + number);
        }

        static Edit number(String route, Who who, String page, String field) {
            return new Edit(route, who, page, field, number -> Integer.toString(11 + number % 25));
        }

        String next() {
            return value.apply(NUMBERS.incrementAndGet());
        }

        /// How a value is told to people.
        String said(String value) {
            return LANGUAGES.getOrDefault(value, value);
        }

        @Override
        public String toString() {
            return route;
        }
    }

    static Stream<Edit> edits() {
        var office = "/de/manage/portal";
        var shape = "/{lang}/manage/portal";
        return Stream.of(
                Edit.text(
                        "/{lang}/entries/{slugAndId}/edit",
                        Who.OWNER,
                        "/de/entries/{entry}/edit",
                        "text",
                        "Frisch gewaschen, nur noch an der Tür abzuholen."),
                Edit.number(
                        "/{lang}/entries/{slugAndId}/lines/{id}", Who.OWNER, "/de/entries/{entry}/manage", "elsewhere"),
                Edit.text("/{lang}/post/{secret}", Who.OWNER, "/de/post/{draft}", "title", "Ein Sofa, grau"),
                Edit.text(
                        "/{lang}/organisations/{slug}/edit",
                        Who.OWNER,
                        "/de/organisations/{organisation}/edit",
                        "description",
                        "Wir nähen und stricken."),
                new Edit(
                        "/{lang}/organisations/{slug}/business",
                        Who.OWNER,
                        "/de/organisations/{organisation}/business",
                        "day1",
                        number -> "%02d:%02d–23:59".formatted(number % 20, number % 60)),
                new Edit(
                        "/{lang}/campaigns/{slugAndId}/video",
                        Who.OWNER,
                        "/de/campaigns/{campaign}/news",
                        "video",
                        number -> "https://video.example.org/" + number),
                Edit.text(
                        "/{lang}/organisations/{slug}/trader",
                        Who.OWNER,
                        "/de/organisations/{organisation}/trader",
                        "address",
                        "Markt 1, 44135 Dortmund, Hof"),
                Edit.text(
                        "/{lang}/campaigns/{slugAndId}/edit",
                        Who.OWNER,
                        "/de/campaigns/{campaign}/edit",
                        "story",
                        "Die alten nähen gar nicht mehr."),
                Edit.text(
                        "/{lang}/campaigns/{slugAndId}/faces/{face}/edit",
                        Who.OWNER,
                        "/de/campaigns/{campaign}/faces/{suggested-face}/edit",
                        "quote-de",
                        "Ohne euch wäre hier nichts."),
                Edit.text(
                        "/{lang}/manage/faces/{face}/edit",
                        Who.MANAGER,
                        "/de/manage/faces/{face}/edit",
                        "quote-de",
                        "Ohne Kiosk kein Heimspiel."),
                Edit.text(
                        "/{lang}/organisations/{slug}/seller",
                        Who.OWNER,
                        "/de/organisations/{organisation}/seller",
                        "representedBy",
                        "Der Vorstand"),
                Edit.text(
                        "/{lang}/manage/routes/{id}",
                        Who.MANAGER,
                        "/de/manage/routes/{route}",
                        "story",
                        "Einmal am Wasser entlang."),
                Edit.text(shape, Who.MANAGER, office, "lead", "Wir sind von hier."),
                Edit.text(shape + "/partners", Who.MANAGER, office + "/partners", "name-0", "Stadtwerke"),
                Edit.number(shape + "/colours", Who.MANAGER, office + "/colours", "fault"),
                new Edit(
                        shape + "/rules",
                        Who.MANAGER,
                        office + "/rules",
                        "first",
                        number -> List.copyOf(LANGUAGES.keySet()).get(number % LANGUAGES.size())),
                Edit.text(shape + "/topics/{key}", Who.MANAGER, office + "/topics/{topic}", "name-de", "Nachbarn"),
                Edit.text(
                        "/{lang}/manage/offices/{id}",
                        Who.MANAGER,
                        "/de/manage/offices/{office}",
                        "about",
                        "Wir helfen bei Briefen."),
                Edit.text(
                        "/{lang}/manage/offices/{id}/texts",
                        Who.MANAGER,
                        "/de/manage/offices/{office}/texts?in=uk",
                        "about",
                        "Допомагаємо з листами."),
                Edit.text(
                        "/{lang}/offices/{slugAndId}/edit",
                        Who.OWNER,
                        "/de/offices/{office-page}/edit",
                        "way",
                        "Klingeln bei Halle."),
                Edit.text(
                        "/{lang}/manage/pages/{id}",
                        Who.MANAGER,
                        "/de/manage/pages/{page}?in=de",
                        "lead",
                        "Zuerst meldest du dich an."),
                Edit.text(
                        "/{lang}/manage/pages/glossary/{id}",
                        Who.MANAGER,
                        "/de/manage/pages/glossary/{term}",
                        "note",
                        "Nicht die Polizei"),
                Edit.text(
                        "/{lang}/manage/pages/contacts/{key}",
                        Who.MANAGER,
                        "/de/manage/pages/contacts/{contact-card}",
                        "text",
                        "Im Erdgeschoss"),
                Edit.text(
                        "/{lang}/manage/towns/{town}",
                        Who.MANAGER,
                        "/de/manage/towns/05911000",
                        "lead",
                        "Schön, dass du da bist"),
                Edit.text(
                        "/{lang}/manage/towns/{town}/pages/{id}/sections/{section}",
                        Who.MANAGER,
                        "/de/manage/towns/05911000/pages/{page}/sections/own-1",
                        "body",
                        "Bring einen Termin mit"),
                Edit.text(
                        "/{lang}/manage/pages/{id}/setting",
                        Who.MANAGER,
                        "/de/manage/pages/{page}/setting",
                        "responsible",
                        "Das Willkommensbüro"),
                Edit.text(
                        "/{lang}/manage/signpost/questions/{key}",
                        Who.MANAGER,
                        "/de/manage/signpost/questions/origin",
                        "hint",
                        "Nimm deinen Pass"),
                Edit.text(
                        "/{lang}/manage/signpost/steps/{key}/{rule}",
                        Who.MANAGER,
                        "/de/manage/signpost/steps/register/1",
                        "fee",
                        "Gar nichts"),
                Edit.text(
                        "/{lang}/manage/guides/rules",
                        Who.MANAGER,
                        "/de/manage/guides/rules",
                        "criteria",
                        "Spricht gut Deutsch"),
                Edit.number("/{lang}/manage/pinboard", Who.MANAGER, "/de/manage/pinboard", "days"),
                Edit.text(
                        "/{lang}/manage/pinboard/sources/{id}",
                        Who.MANAGER,
                        "/de/manage/pinboard/sources/{source}",
                        "name",
                        "Hochschule"),
                Edit.text(
                        "/{lang}/pinboard/{slugAndId}/edit",
                        Who.OWNER,
                        "/de/pinboard/{posting}/edit",
                        "text",
                        "Diesmal mit Kuchen."),
                Edit.text(
                        "/{lang}/pinboard/{slugAndId}/translation",
                        Who.OWNER,
                        "/de/pinboard/{posting}/translation?in=uk",
                        "text",
                        "Цього разу з тортом."),
                Edit.text(
                        "/{lang}/manage/vocabulary/concepts/{key}",
                        Who.MANAGER,
                        "/de/manage/vocabulary/concepts/blanket",
                        "de",
                        "Kuscheldecke, Decke"),
                Edit.text(
                        "/{lang}/manage/guides/courses/{course}",
                        Who.MANAGER,
                        "/de/manage/guides/courses/{course}",
                        "about",
                        "Ein halbes Jahr"),
                Edit.text(
                        "/{lang}/manage/guides/modules/{id}",
                        Who.MANAGER,
                        "/de/manage/guides/modules/{module}",
                        "text",
                        "Nähe und Grenzen"),
                Edit.text(
                        "/{lang}/manage/guides/dates/{id}",
                        Who.MANAGER,
                        "/de/manage/guides/dates/{coursedate}",
                        "place",
                        "Saal"),
                Edit.text(
                        "/{lang}/manage/guides/{id}/stories",
                        Who.MANAGER,
                        "/de/manage/guides/{guide}/stories?in=uk",
                        "text",
                        "З валізою"),
                Edit.text(
                        "/{lang}/manage/words",
                        Who.OPERATOR,
                        "/de/manage/words?in=tr&find=web.error.413.title",
                        "text",
                        "Çok büyük"));
    }

    @Test
    void everyFormSaysHowItGoesAboutWhatIsThere() throws IOException {
        var known = Files.readAllLines(EDITS);
        assertThat(table.all()
                        .filter(route -> Set.of("POST", "PUT").contains(route.method()))
                        .map(route -> route.shape() + "," + route.method()))
                .containsExactlyInAnyOrderElementsOf(known.stream()
                        .map(line -> line.substring(0, line.lastIndexOf(',')))
                        .toList());
        assertThat(known.stream().filter(line -> line.endsWith(",edit")).map(line -> line.replaceAll(",.*", "")))
                .as("have an example here")
                .allMatch(route -> edits().anyMatch(edit -> edit.route().equals(route)));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whoeverComesSecondReadsWhatTheFirstSavedAndKeepsWhatSheTyped(Edit edit) {
        var household = household(edit);
        var one = window(edit, household);
        var other = window(edit, household);
        var mine = form(one, edit, household);
        var theirs = form(other, edit, household);
        var first = edit.next();
        var second = edit.next();

        var saved = sent(one, edit, household, mine, first);
        assertThat(saved.status()).as(saved.main()).isEqualTo(303);
        var late = sent(other, edit, household, theirs, second);

        assertThat(late.status()).as(late.main()).isEqualTo(409);
        assertThat(late.page().select("main .error").text()).contains(edit.said(first));
        assertThat(late.main()).contains("Überschrieben ist nichts");
        var again = formOn(late, edit);
        assertThat(fields(again).get(edit.field())).contains(second);
        assertThat(fields(form(one, edit, household)).get(edit.field())).contains(first);

        assertThat(sent(other, edit, household, again, second).status()).isEqualTo(303);
        assertThat(fields(form(one, edit, household)).get(edit.field())).contains(second);
    }

    /// However close they come: one is in, all others are told.
    @ParameterizedTest
    @MethodSource("edits")
    void ofManyAtTheSameMomentOneIsSaved(Edit edit) throws Exception {
        var household = household(edit);
        var windows = Stream.generate(() -> window(edit, household)).limit(4).toList();
        var forms = windows.stream().map(one -> form(one, edit, household)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = new ArrayList<Future<Answer>>();
            for (int i = 0; i < windows.size(); i++) {
                var window = windows.get(i);
                var form = forms.get(i);
                var value = edit.next();
                sending.add(threads.submit(() -> sent(window, edit, household, form, value)));
            }
            var statuses = new ArrayList<Integer>();
            for (var one : sending) statuses.add(one.get().status());
            assertThat(statuses).containsExactlyInAnyOrder(303, 409, 409, 409);
        }
    }

    /// Her form came back after signing in again: it still says what she had seen, not what she has not read.
    @Test
    void signingInAgainInBetweenOverwritesNothing() {
        var household = households.editing();
        var portal = household.portal().key();
        for (var edit : edits().filter(one -> one.route().endsWith("/edit")).toList()) {
            var one = window(edit, household);
            var other = window(edit, household);
            var theirs = form(other, edit, household);
            sent(one, edit, household, form(one, edit, household), edit.next());
            var signedOut = entrance.stranger().saying("Referer", one.address(portal) + theirs.attr("action"));
            var typed = edit.next();
            var kept = next(sent(signedOut, edit, household, theirs, typed));

            var again = formOn(other.get(portal, kept), edit);

            assertThat(fields(again).get(edit.field())).contains(typed);
            assertThat(sent(other, edit, household, again, typed).status())
                    .as(edit.route())
                    .isEqualTo(409);
        }
    }

    /// Somebody takes out a line while somebody else adds two below it.
    @Test
    void noLineIsLostBecauseAnotherOneWent() {
        var household = households.editing();
        var portal = household.portal().key();
        var manager = household.manager().surfer();
        var path = "/de/manage/portal/partners?in=de";
        manager.change(portal, path, Map.of("name-0", "Stadt", "name-1", "Land", "url-1", "https://land.example"));
        manager.change(
                portal,
                "/de/manage/portal/partners?in=en",
                Map.of("name-0", "City", "name-1", "State", "url-1", "https://land.example"));
        var seen = manager.get(portal, path).page().select("input[name=seen]").val();
        var typed = new HashMap<String, String>(Map.of("name-0", "Stadt", "name-1", "Land", "seen", seen));
        typed.putAll(Map.of("url-1", "https://land.example", "name-2", "Verein", "name-3", "Kirche"));
        manager.change(portal, path, Map.of("name-0", "", "name-1", "Land", "url-1", "https://land.example"));

        var late = manager.post(portal, path, typed);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("input[name^=name-]").eachAttr("value"))
                .startsWith("Stadt", "Land", "Verein", "Kirche");
        typed.put("seen", late.page().select("input[name=seen]").val());
        assertThat(manager.post(portal, path, typed).status()).isEqualTo(303);
        var english = manager.get(portal, "/de/manage/portal/partners?in=en").page();
        assertThat(english.select("#name-1").val())
                .as("names stay with their partner")
                .isEqualTo("State");
        assertThat(english.select("#name-3").val()).isEqualTo("Kirche");
    }

    @Test
    void nobodyRestoresOverWhatWasWrittenMeanwhile() {
        var household = households.editing();
        var owner = household.owner().surfer();
        var portal = household.portal().key();
        var entry = "/de/entries/" + household.id("queued");
        write(owner, portal, entry, "Inzwischen steht hier etwas anderes.");
        write(owner, portal, entry, "Und jetzt noch etwas anderes.");
        var newest = owner.get(portal, entry + "/revisions")
                .page()
                .select("input[name=newest]")
                .val();
        assertThat(owner.post(portal, entry + "/revisions/1/restore", Map.of("newest", "1"))
                        .status())
                .isEqualTo(409);
        assertThat(owner.get(portal, entry + "/edit").page().select("#text").text())
                .isEqualTo("Und jetzt noch etwas anderes.");
        assertThat(owner.post(portal, entry + "/revisions/1/restore", Map.of("newest", newest))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aPledgeAndAVerificationAreDecidedByTheFirst() {
        var household = households.editing();
        var portal = household.portal().key();
        var pledge = "/de/entries/" + household.id("entry") + "/pledges/" + household.id("pledge");
        var owner = household.owner().surfer();
        assertThat(owner.post(portal, pledge, Map.of("was", "stands", "state", "kept"))
                        .status())
                .isEqualTo(303);
        assertThat(owner.post(portal, pledge, Map.of("was", "stands", "state", "declined"))
                        .status())
                .isEqualTo(422);

        var desk = "/de/manage/organisations/" + household.id("organisation");
        var manager = household.manager().surfer();
        assertThat(manager.post(portal, desk, Map.of("decision", "verified")).location())
                .doesNotContain("already");
        var late = manager.post(portal, desk, Map.of("decision", "declined"));
        assertThat(manager.follow(late).main()).contains("inzwischen schon jemand entschieden");
        assertThat(owner.get(portal, "/de/organisations/" + household.id("organisation"))
                        .main())
                .doesNotContain("abgelehnt");
    }

    private static String next(Answer answer) {
        var query = URI.create(answer.location()).getRawQuery();
        return URLDecoder.decode(query.replaceFirst(".*next=([^&]*).*", "$1"), StandardCharsets.UTF_8);
    }

    private static void write(Surfer surfer, String portal, String entry, String text) {
        var answer = surfer.get(portal, entry + "/edit");
        var form = fields(
                (FormElement) answer.page().select("form:has([name=version])").getFirst());
        form.put("text", List.of(text));
        form.put("action", List.of("submit"));
        assertThat(surfer.upload(portal, entry + "/edit", form, Map.of()).status())
                .isEqualTo(303);
    }

    /// Rules change what the other forms ask for.
    private Household household(Edit edit) {
        return edit.route().endsWith("/rules") ? households.on(portals.fresh()) : households.editing();
    }

    /// The same person in one more browser: whose the two windows are makes no difference.
    private Surfer window(Edit edit, Household household) {
        var who = switch (edit.who()) {
            case OWNER -> household.owner();
            case MANAGER -> household.manager();
            case OPERATOR -> operator(household);
        };
        return entrance.at(household.portal(), entrance.stranger(), who.address())
                .surfer();
    }

    private Someone operator(Household household) {
        grants.grant(household.moderator().person(), Role.OPERATOR, new Scope.Installation());
        return household.moderator();
    }

    private static FormElement form(Surfer surfer, Edit edit, Household household) {
        var path = edit.page();
        for (var id : household.ids().entrySet()) path = path.replace("{" + id.getKey() + "}", id.getValue());
        var answer = surfer.get(household.portal().key(), path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return formOn(answer, edit);
    }

    private static FormElement formOn(Answer answer, Edit edit) {
        return (FormElement) answer.page()
                .select("main form[method=post]:has([name=" + edit.field() + "])")
                .getFirst();
    }

    private static Answer sent(Surfer surfer, Edit edit, Household household, FormElement form, String value) {
        var fields = fields(form);
        fields.put(edit.field(), List.of(value));
        if (edit.route().endsWith("/edit")) fields.put("action", List.of("submit"));
        var portal = household.portal().key();
        return form.attr("enctype").startsWith("multipart")
                ? surfer.upload(portal, form.attr("action"), fields, Map.of())
                : surfer.post(portal, form.attr("action"), fields);
    }

    private static Map<String, List<String>> fields(FormElement form) {
        return form.formData().stream()
                .filter(field ->
                        !form.select("[name='" + field.key() + "'][type=file]").hasAttr("name"))
                .collect(Collectors.groupingBy(
                        field -> field.key(),
                        HashMap::new,
                        Collectors.mapping(field -> field.value(), Collectors.toList())));
    }
}
