package ruhr.kumpel.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.ExampleThings;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// What somebody does by a role stands in the audit trail, whichever module it belongs to.
@KumpelTest
class PrivilegedDeedsTest {

    private final Visitors visitors;
    private final Grants grants;
    private final AuditStore store;
    private final AuditTrail trail;
    private final Reviews reviews;
    private final ReviewStore queue;
    private final ExampleThings things;
    private final ExamplePortals portals;
    private final Portal portal;
    private final Visitors.Someone manager;

    PrivilegedDeedsTest(
            Visitors visitors,
            Grants grants,
            AuditStore store,
            AuditTrail trail,
            Reviews reviews,
            ReviewStore queue,
            ExampleThings things,
            ExamplePortals portals) {
        this.visitors = visitors;
        this.grants = grants;
        this.store = store;
        this.trail = trail;
        this.reviews = reviews;
        this.queue = queue;
        this.things = things;
        this.portals = portals;
        this.portal = portals.fresh();
        this.manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
    }

    @Test
    void aChangeOfThePortalIsNotedWithWhoAndWhere() {
        change(Map.of("spoken", List.of("de", "en"), "first", "de", "policy", "AT_ONCE"));

        assertThat(deeds()).containsExactly("manage.portal.rules", "grant.give");
        var line = store.newest(portal.id().toString(), "", 1, 0).getFirst();
        assertThat(line.member()).isEqualTo(manager.person().value());
        assertThat(line.subject()).isEqualTo("portal " + portal.id());
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void whatWasRefusedOrOnlyReadIsNot() {
        change(Map.of("first", "de"));
        manager.surfer().get(portal.key(), "/de/manage/portal/rules");
        visitors.signedIn(portal).surfer().post(portal.key(), "/de/manage/portal/rules", Map.of("spoken", "de"));

        assertThat(deeds()).containsExactly("grant.give");
    }

    @Test
    void whatAModuleNotesItselfStandsThereOnce() {
        var thing = things.of(manager.person(), portal.id());
        reviews.ask("example", thing.id(), portal.id(), Set.of(Reason.LINK), false);
        var review = queue.openAbout("example", thing.id()).getFirst().id();

        manager.surfer().post(portal.key(), "/de/manage/moderation/" + review + "/care", Map.of());
        manager.surfer().post(portal.key(), "/de/manage/moderation/" + review + "/approval", Map.of());

        assertThat(deeds()).containsExactly("example.approved", "manage.moderation.care", "grant.give");
    }

    @Test
    void aManagerReadsWhatWasDoneOnHerPortalAndNothingElse() {
        change(Map.of("spoken", List.of("de", "en"), "first", "de", "policy", "AT_ONCE"));
        var other = portals.fresh();
        var stranger = visitors.signedIn(other);
        grants.grant(stranger.person(), Role.MANAGER, new Scope.OfPortal(other.id()));

        assertThat(manager.surfer().get(portal.key(), "/de/manage/audit").main())
                .contains("manage.portal.rules");
        assertThat(manager.surfer()
                        .get(portal.key(), "/de/manage/audit?search=colours")
                        .main())
                .contains("Dazu steht nichts im Protokoll");
        assertThat(stranger.surfer().get(other.key(), "/de/manage/audit").main())
                .doesNotContain("manage.portal.rules", portal.id().toString());
        assertThat(visitors.moderator(portal)
                        .surfer()
                        .get(portal.key(), "/de/manage/audit")
                        .status())
                .isEqualTo(404);
    }

    private void change(Map<String, ?> rules) {
        manager.surfer().change(portal.key(), "/de/manage/portal/rules", rules);
    }

    /// The newest first.
    private List<String> deeds() {
        return store.newest(portal.id().toString(), "", 100, 0).stream()
                .map(AuditTrail.Line::action)
                .toList();
    }
}
