package ruhr.kumpel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.intake.Row;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A list of businesses becomes profiles that somebody can claim.
@KumpelTest
class OrganisationImportTest {

    private final OrganisationImport target;
    private final Organisations organisations;
    private final Businesses businesses;
    private final Brought brought;
    private final TeamStore teams;
    private final Accounts accounts;
    private final OrganisationPersonalData data;
    private final TransactionTemplate transaction;
    private final Surfer surfer;
    private final Portal portal;
    private final UUID importId = UUID.randomUUID();
    private final String name = "Bäckerei " + UUID.randomUUID();
    private final String mail = "backstube-" + UUID.randomUUID() + "@example.org";

    OrganisationImportTest(
            OrganisationImport target,
            Organisations organisations,
            Businesses businesses,
            Brought brought,
            TeamStore teams,
            Accounts accounts,
            OrganisationPersonalData data,
            TransactionTemplate transaction,
            Surfer surfer,
            ExamplePortals portals) {
        this.target = target;
        this.organisations = organisations;
        this.businesses = businesses;
        this.brought = brought;
        this.teams = teams;
        this.accounts = accounts;
        this.data = data;
        this.transaction = transaction;
        this.surfer = surfer;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
    }

    @Test
    void aRowBecomesABusinessOnTheMapWithoutATeamAndItsMailStaysHidden() {
        var baker = taken("Mo-Sa 6-18");

        var page = surfer.get(portal.key(), "/de/organisations/" + baker.slug());
        assertThat(page.main())
                .contains(name, "Münsterstraße 48, 44145 Dortmund", "06:00", "Gehört das euch?")
                .doesNotContain(mail);
        assertThat(organisations.team(baker.id())).isEmpty();
        assertThat(surfer.get(portal.key(), "/de/businesses").text()).doesNotContain(mail);
        assertThat(businesses.of(baker.id()).orElseThrow().where()).isInstanceOf(Where.Exact.class);
        assertThat(brought.email(baker.id())).contains(new EmailAddress(mail));
    }

    @Test
    void hoursThatNobodyUnderstandsStandAsTheyWereWritten() {
        var baker = taken("wenn die Laterne brennt");
        assertThat(surfer.get(portal.key(), "/de/organisations/" + baker.slug()).main())
                .contains("wenn die Laterne brennt");
    }

    @Test
    void aRowWhoseHoursNobodyUnderstandsSaysSoAndComesInNevertheless() {
        var checks = target.check(
                List.of(row("Mo-Fr sunrise-18:00"), row("Mo-Fr 09:00-18:00; Sa 10:00-14:00")),
                portal.id(),
                LanguageTag.GERMAN);
        assertThat(checks).allMatch(check -> check.problems().isEmpty());
        assertThat(checks.getFirst().notes()).singleElement().satisfies(note -> {
            assertThat(note.field()).isEqualTo("hours");
            assertThat(note.sentence()).contains("„Mo-Fr sunrise-18:00“");
        });
        assertThat(checks.getLast().notes()).isEmpty();
    }

    @Test
    void theSameNameInTheSameTownIsToldBeforeItIsTaken() {
        taken("");
        var checks = target.check(List.of(row("")), portal.id(), LanguageTag.GERMAN);
        assertThat(checks.getFirst().alike()).extracting(one -> one.title()).containsExactly(name);
    }

    @Test
    void takenBackItLeavesWhatSomebodyHasClaimed() {
        var claimed = taken("");
        var other = taken("");
        var owner = accounts.personFor(new EmailAddress("owner-" + mail), LanguageTag.GERMAN);
        teams.put(claimed.id(), owner, TeamRole.OWNER, java.time.Instant.now());

        transaction.executeWithoutResult(_ -> target.undo(importId, portal.id()));

        assertThat(organisations.named(List.of(claimed.id(), other.id()))).containsOnlyKeys(claimed.id());
    }

    @Test
    void whoIsErasedIsNoLongerTheHiddenAddress() {
        var baker = taken("");
        var person = accounts.personFor(new EmailAddress(mail), LanguageTag.GERMAN);
        transaction.executeWithoutResult(_ -> data.erase(person));
        assertThat(brought.email(baker.id())).isEmpty();
    }

    private Organisation taken(String hours) {
        var ids = transaction.execute(_ -> target.take(
                List.of(row(hours)),
                importId,
                portal.id(),
                accounts.personFor(new EmailAddress("m-" + mail), LanguageTag.GERMAN)));
        var id = new OrganisationId(java.util.Objects.requireNonNull(ids).getFirst());
        return java.util.Objects.requireNonNull(organisations.named(List.of(id)).get(id));
    }

    private Row row(String hours) {
        var values = new java.util.HashMap<String, String>(Map.of(
                "name", name,
                "kind", "company",
                "category", portal.topics().getFirst().key(),
                "street", "Münsterstraße 48",
                "postcode", "44145",
                "town", "Dortmund",
                "email", mail));
        if (!hours.isEmpty()) values.put("hours", hours);
        return new Row(2, values, Optional.of(new Where.Town("05913000")));
    }
}
