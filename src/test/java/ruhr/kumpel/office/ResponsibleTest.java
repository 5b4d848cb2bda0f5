package ruhr.kumpel.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Who is responsible, by rules alone.
class ResponsibleTest {

    private static final Seeker IN_WITTEN =
            new Seeker(Optional.of("58452"), Optional.of("05954036"), Optional.of("Ennepe-Ruhr-Kreis"));
    private static final Area POSTCODE = new Area.Postcode("58452");
    private static final Area TOWN = new Area.Town("05954036");
    private static final Area DISTRICT = new Area.District("Ennepe-Ruhr-Kreis");
    private static final Area REGION = new Area.Region();

    @Test
    void thePostcodeComesBeforeTheTownTheTownBeforeTheDistrictAndTheDistrictBeforeTheRegion() {
        var offices = List.of(serving("R", REGION), serving("D", DISTRICT), serving("P", POSTCODE), serving("T", TOWN));
        assertThat(names(found(offices, IN_WITTEN))).containsExactly("P", "T", "D", "R");
    }

    @Test
    void anOfficeThatServesTownAndRegionIsAsCloseAsItsTown() {
        var both = serving("Beide", REGION, TOWN);
        assertThat(found(List.of(both), IN_WITTEN).getFirst().closeness()).isEqualTo(Closeness.TOWN);
    }

    @Test
    void whoeverServesAnotherTownOnlyIsNotNamed() {
        var elsewhere = serving("Bochum", new Area.Town("05911000"), new Area.Postcode("44787"));
        assertThat(found(List.of(elsewhere), IN_WITTEN)).isEmpty();
    }

    @Test
    void whoeverHasNotSaidWhereSheLivesIsToldWhoIsThereForAll() {
        var offices = List.of(serving("Witten", TOWN), serving("Alle", REGION));
        assertThat(names(found(offices, Seeker.ANYWHERE))).containsExactly("Alle");
    }

    @Test
    void aSeekerWithoutAPostcodeIsNotGivenTheOfficeOfAPostcode() {
        var town = new Seeker(Optional.empty(), Optional.of("05954036"), Optional.of("Ennepe-Ruhr-Kreis"));
        assertThat(names(found(List.of(serving("P", POSTCODE), serving("T", TOWN)), town)))
                .containsExactly("T");
    }

    @Test
    void onlyThoseForTheTopicAreNamed() {
        var offices = List.of(serving("Meldeamt", TOWN));
        var school = Responsible.of(offices, IN_WITTEN, Optional.of(Topic.SCHOOL), LanguageTag.GERMAN);
        assertThat(school).isEmpty();
    }

    @Test
    void ofTheEquallyCloseWhoDecidesComesFirstThenWhoSpeaksHerLanguage() {
        var german = office("A", OfficeKind.ADVICE, "de", TOWN);
        var arabic = office("B", OfficeKind.ADVICE, "ar", TOWN);
        var authority = office("C", OfficeKind.AUTHORITY, "de", TOWN);
        var offices = List.of(german, arabic, authority);
        assertThat(names(Responsible.of(offices, IN_WITTEN, Optional.empty(), LanguageTag.ARABIC)))
                .containsExactly("C", "B", "A");
    }

    @Test
    void whoDecidesIsResponsibleAndWhoHelpsStandsBelow() {
        var authority = office("Amt", OfficeKind.AUTHORITY, "de", TOWN);
        var adviser = office("Rat", OfficeKind.ADVICE, "de", TOWN);
        var seller = office("Firma", OfficeKind.PROVIDER, "de", TOWN);
        var all = found(List.of(seller, adviser, authority), IN_WITTEN);
        var found = Finder.Found.of(all, all);
        assertThat(names(found.responsible())).containsExactly("Amt");
        assertThat(names(found.helpers())).containsExactly("Rat", "Firma");
    }

    @Test
    void whereNobodyDecidesWhoAdvisesIsNamedButNobodyWhoSells() {
        var adviser = office("Rat", OfficeKind.ADVICE, "de", REGION);
        var seller = office("Firma", OfficeKind.PROVIDER, "de", TOWN);
        var found = Finder.Found.of(found(List.of(seller, adviser), IN_WITTEN), List.of());
        assertThat(names(found.responsible())).containsExactly("Rat");
        assertThat(names(found.helpers())).containsExactly("Firma");
    }

    @Test
    void aStepOfTheSignpostIsATopic() {
        assertThat(Topic.asked("register")).contains(Topic.REGISTRATION);
        assertThat(Topic.asked("child-benefit")).contains(Topic.CHILD_BENEFIT);
        assertThat(Topic.asked("<script>")).isEmpty();
    }

    private static List<Responsible> found(List<Office> offices, Seeker seeker) {
        return Responsible.of(offices, seeker, Optional.of(Topic.REGISTRATION), LanguageTag.GERMAN);
    }

    private static List<String> names(List<Responsible> found) {
        return found.stream()
                .map(one -> one.office().profile().name().in(LanguageTag.GERMAN).value())
                .toList();
    }

    private static Office serving(String name, Area... areas) {
        return office(name, OfficeKind.AUTHORITY, "de", areas);
    }

    private static Office office(String name, OfficeKind kind, String language, Area... areas) {
        var profile = new Profile(
                kind,
                List.of(Topic.REGISTRATION),
                Localized.german(name),
                Localized.EMPTY,
                List.of(new LanguageTag(language)),
                List.of(areas),
                "");
        var standing =
                new Standing(LanguageTag.GERMAN, Map.of(), Optional.empty(), false, Instant.EPOCH, Instant.EPOCH);
        return new Office(
                Ids.next(),
                ShortId.next(),
                new PortalId(Ids.next()),
                Optional.empty(),
                profile,
                Whereabouts.NONE,
                Reach.NONE,
                List.of(),
                standing);
    }
}
