package ruhr.kumpel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

@KumpelTest
class TeamTest {

    private final Entrance entrance;
    private final Grants grants;
    private final PostBox postBox;
    private final Portal portal;

    TeamTest(Entrance entrance, Grants grants, PostBox postBox, ExamplePortals portals) {
        this.entrance = entrance;
        this.grants = grants;
        this.postBox = postBox;
        this.portal = portals.fresh();
    }

    @Test
    void whoIsInvitedAcceptsWithThatAddress() {
        var manager = manager();
        var invited = Entrance.someAddress();
        manager.surfer().post(portal.key(), "/de/manage/team", Map.of("email", invited, "role", "moderator"));
        var path = URI.create(postBox.newest(invited).button().orElseThrow()).getPath();

        var other = entrance.signedIn(portal);
        assertThat(other.surfer().post(portal.key(), path, Map.of()).status())
                .as("not hers")
                .isEqualTo(404);

        var moderator = entrance.at(portal, entrance.stranger(), invited);
        moderator.surfer().post(portal.key(), path, Map.of());
        assertThat(grants.holders(Role.MODERATOR, here())).containsExactly(moderator.person());
        assertThat(moderator.surfer().get(portal.key(), "/de/manage/team").status())
                .isEqualTo(404);
    }

    @Test
    void theLastManagerStays() {
        var manager = manager();
        manager.surfer().post(portal.key(), "/de/manage/team/" + manager.person() + "/manager/remove", Map.of());
        assertThat(grants.holders(Role.MANAGER, here())).containsExactly(manager.person());
    }

    @Test
    void nobodyIsInvitedAsOperatorOfAPortal() {
        var answer = manager()
                .surfer()
                .post(portal.key(), "/de/manage/team", Map.of("email", "a@example.org", "role", "operator"));
        assertThat(answer.status()).isEqualTo(422);
    }

    private Entrance.Someone manager() {
        var someone = entrance.signedIn(portal);
        grants.grant(someone.person(), Role.MANAGER, here());
        return someone;
    }

    private Scope here() {
        return new Scope.OfPortal(portal.id());
    }
}
