package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Entrance.Someone;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.payment.Payee;
import ruhr.kumpel.payment.PayeeChange;
import ruhr.kumpel.payment.PayeeChanges;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.portal.Portal;

/// Promise 7 as people meet it: who may do what on the pages, who is told, what the audit trail says.
@KumpelTest
class AccountChangesTest {

    private final Entrance entrance;
    private final Payees payees;
    private final PayeeChanges changes;
    private final AccountChanges deeds;
    private final AccountRounds rounds;
    private final CampaignPersonalData personal;
    private final Grants grants;
    private final Accounts accounts;
    private final PostBox postBox;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Portal portal;
    private final Someone owner;
    private final Organisation salon;
    private final Payee before;
    private final String wish = ExampleCauses.iban();

    AccountChangesTest(
            ExampleCampaigns examples,
            Entrance entrance,
            Payees payees,
            PayeeChanges changes,
            AccountChanges deeds,
            AccountRounds rounds,
            CampaignPersonalData personal,
            Grants grants,
            Accounts accounts,
            PostBox postBox,
            JdbcClient db,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.entrance = entrance;
        this.payees = payees;
        this.changes = changes;
        this.deeds = deeds;
        this.rounds = rounds;
        this.personal = personal;
        this.grants = grants;
        this.accounts = accounts;
        this.postBox = postBox;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
        this.portal = examples.portal();
        this.owner = entrance.signedIn(portal);
        this.salon = examples.salon(portal, owner.person());
        payees.enter(salon.id(), "Salon Yılmaz", ExampleCauses.iban(), owner.person());
        this.before = payees.of(salon.id()).orElseThrow();
    }

    @Test
    void anOwnerProposesAColleagueConfirmsAndAllAreToldOfEachStep() {
        var colleague = colleague(Duration.ofDays(20));
        assertThat(propose(owner).status()).isEqualTo(303);
        assertThat(page(owner)).contains("Das Konto soll sich ändern").doesNotContain("Stimmt, bestätigen");
        assertThat(page(colleague))
                .contains("Stimmt, bestätigen", change().iban().grouped());
        assertThat(confirm(colleague).status()).isEqualTo(303);
        assertThat(confirm(colleague).status()).as("a double click").isEqualTo(303);

        clock.forward(PayeeChange.WAIT);
        rounds.round();
        rounds.round();

        assertThat(payees.of(salon.id()).orElseThrow().iban().value()).isEqualTo(wish);
        for (var one : List.of(owner, colleague))
            assertThat(kinds(one))
                    .containsExactly(
                            "campaign.account-carry-out", "campaign.account-confirm", "campaign.account-propose");
        assertThat(trail()).containsExactly("payee.propose", "payee.confirm", "payee.carry-out");
    }

    @Test
    void lettersNameNoWholeAccountNumber() {
        propose(owner);
        var letter = postBox.newest(owner.address());
        assertThat(letter.text()).contains(change().iban().masked()).doesNotContain(wish);
        assertThat(letter.button().orElseThrow()).endsWith("/de" + salon.path() + "/account");
    }

    @Test
    void anOpenBrowserIsNotEnough() {
        var colleague = colleague(Duration.ofDays(20));
        clock.forward(Duration.ofMinutes(11));
        var refused = propose(owner);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("Bitte melde dich noch einmal an");
        assertThat(page(owner)).contains("Noch einmal anmelden").doesNotContain("name=\"iban\"");
        assertThat(changes.open(salon.id())).isEmpty();

        var again = entrance.at(portal, entrance.stranger(), owner.address());
        assertThat(propose(again).status()).isEqualTo(303);
        assertThat(confirm(colleague).status()).isEqualTo(422);
        assertThat(change().confirmation()).isEmpty();
    }

    /// The same person in another browser is the same person.
    @Test
    void twoBrowsersAreNotTwoPeople() {
        colleague(Duration.ofDays(20));
        var elsewhere = entrance.at(portal, entrance.stranger(), owner.address());
        propose(owner);
        assertThat(confirm(elsewhere).status()).isEqualTo(422);
        assertThat(change().confirmation()).isEmpty();
    }

    @Test
    void whoWasInvitedAWeekAgoIsNoSecondPerson() {
        var puppet = colleague(Duration.ofDays(7));
        propose(owner);
        assertThat(page(puppet)).doesNotContain("Stimmt, bestätigen").contains("ruft euch jemand vom Portal");
        assertThat(confirm(puppet).status()).isEqualTo(409);
        clock.forward(Duration.ofDays(30));
        assertThat(deeds.confirm(salon, change(), puppet.person()))
                .as("what counts is how long she was there when it was proposed")
                .isInstanceOf(ruhr.kumpel.payment.Confirming.NotOpen.class);
        assertThat(change().confirmation()).isEmpty();
    }

    @Test
    void onlyOwnersProposeButEverybodyOfTheTeamStopsIt() {
        var colleague = colleague(Duration.ofDays(20));
        assertThat(propose(colleague).status()).isEqualTo(404);
        propose(owner);
        confirm(colleague);
        clock.forward(Duration.ofHours(71));
        assertThat(sent(colleague, changePath("cancellation")).status()).isEqualTo(303);
        clock.forward(Duration.ofDays(1));
        rounds.round();
        assertThat(payees.of(salon.id())).contains(before);
        assertThat(kinds(owner).getFirst()).isEqualTo("campaign.account-cancel");
        assertThat(trail()).containsExactly("payee.propose", "payee.confirm", "payee.cancel");
    }

    @Test
    void withoutASecondPersonThePortalsManagerConfirmsAfterACall() {
        var manager = manager();
        propose(owner);
        var desk = "/de/manage/accounts";
        assertThat(manager.surfer().get(portal.key(), desk).main()).contains(salon.name());
        var path = desk + "/" + change().id() + "/confirmation";
        assertThat(post(manager, path, Map.of("note", "ja")).status()).isEqualTo(422);
        assertThat(post(owner, path, Map.of("note", "Mich selbst angerufen")).status())
                .isEqualTo(404);
        assertThat(post(manager, path, Map.of("note", "Aylin Yılmaz, 0231 12345, am Montag"))
                        .status())
                .isEqualTo(303);
        assertThat(kinds(owner).getFirst()).isEqualTo("campaign.account-confirm-after-call");
        assertThat(manager.surfer().get(portal.key(), desk).main()).doesNotContain(salon.name());

        clock.forward(PayeeChange.WAIT);
        rounds.round();
        assertThat(payees.of(salon.id()).orElseThrow().iban().value()).isEqualTo(wish);
    }

    @Test
    void whereThereIsASecondPersonTheManagerHasNoSay() {
        var manager = manager();
        colleague(Duration.ofDays(20));
        propose(owner);
        var path = "/de/manage/accounts/" + change().id() + "/confirmation";
        assertThat(manager.surfer().get(portal.key(), "/de/manage/accounts").main())
                .doesNotContain(salon.name());
        assertThat(post(manager, path, Map.of("note", "Aylin Yılmaz, 0231 12345, am Montag"))
                        .status())
                .isEqualTo(409);
        assertThat(change().confirmation()).isEmpty();
    }

    @Test
    void aManagerDoesNotConfirmForATeamOfHerOwn() {
        grants.grant(owner.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        propose(owner);
        var path = "/de/manage/accounts/" + change().id() + "/confirmation";
        assertThat(post(owner, path, Map.of("note", "Mich selbst angerufen, 0231 1"))
                        .status())
                .isEqualTo(422);

        var newcomer = colleague(Duration.ofDays(1));
        grants.grant(newcomer.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        assertThat(post(newcomer, path, Map.of("note", "Die Kollegin angerufen"))
                        .status())
                .isEqualTo(409);
        assertThat(change().confirmation()).isEmpty();
    }

    @Test
    void whoeverIsThrownOutMeanwhileIsToldAndHerChangeDies() {
        var colleague = colleague(Duration.ofDays(20));
        propose(owner);
        confirm(colleague);
        db.sql("delete from organisation.membership where person_id = ?")
                .params(colleague.person().value())
                .update();
        clock.forward(PayeeChange.WAIT);
        rounds.round();
        assertThat(payees.of(salon.id())).contains(before);
        assertThat(kinds(colleague).getFirst()).isEqualTo("campaign.account-cancel");
    }

    @Test
    void whoeverIsBlockedRedirectsNothing() {
        var colleague = colleague(Duration.ofDays(20));
        propose(owner);
        confirm(colleague);
        accounts.block(owner.person(), colleague.person(), "Übernommenes Konto");
        clock.forward(PayeeChange.WAIT);
        rounds.round();
        assertThat(payees.of(salon.id())).contains(before);
    }

    @Test
    void whatTheManagerWroteGoesWithWhomItIsAboutAndTheCopyNamesTheAccount() {
        var manager = manager();
        propose(owner);
        deeds.confirmAfterCall(salon, change(), "Aylin Yılmaz, 0231 12345", manager.person());
        assertThat(personal.copyFor(owner.person()).toString()).contains(wish);
        assertThat(notes()).isEqualTo(1);
        transaction.executeWithoutResult(_ -> personal.erase(owner.person()));
        assertThat(notes()).isZero();
    }

    private int notes() {
        return db.sql("select count(*) from payment.callback where change_id = ?")
                .params(change().id())
                .query(Integer.class)
                .single();
    }

    private Someone colleague(Duration since) {
        var colleague = entrance.signedIn(portal);
        db.sql(
                        "insert into organisation.membership (organisation_id, person_id, role, since) values (?, ?, 'EDITOR', ?)")
                .params(
                        salon.id().value(),
                        colleague.person().value(),
                        Timestamp.from(clock.instant().minus(since)))
                .update();
        return colleague;
    }

    private Someone manager() {
        var manager = entrance.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        return manager;
    }

    private PayeeChange change() {
        return changes.open(salon.id()).orElseThrow();
    }

    private Answer propose(Someone by) {
        return post(by, "/de" + salon.path() + "/account/changes", Map.of("holder", "Salon Yılmaz GmbH", "iban", wish));
    }

    private Answer confirm(Someone by) {
        return sent(by, changePath("confirmation"));
    }

    private String changePath(String deed) {
        return "/de" + salon.path() + "/account/changes/" + change().id() + "/" + deed;
    }

    private String page(Someone reader) {
        return reader.surfer()
                .get(portal.key(), "/de" + salon.path() + "/account")
                .text();
    }

    private Answer sent(Someone by, String path) {
        return post(by, path, Map.of());
    }

    private Answer post(Someone by, String path, Map<String, String> form) {
        return by.surfer().post(portal.key(), path, form);
    }

    /// Newest first, without the letters that open doors.
    private List<String> kinds(Someone reader) {
        return postBox.of(reader.address()).stream()
                .map(PostBox.Received::kind)
                .filter(kind -> kind.startsWith("campaign."))
                .toList();
    }

    private List<String> trail() {
        return db.sql("""
                        select action from moderation.audit
                         where subject like '%' || ? || '%' and action <> 'payee.enter' order by number
                        """)
                .params(salon.id().toString())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
