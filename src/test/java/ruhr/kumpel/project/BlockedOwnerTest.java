package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// When somebody is kept out, moderators look at what she has published.
@KumpelTest
class BlockedOwnerTest {

    private final Visitors visitors;
    private final Accounts accounts;
    private final Entries entries;
    private final EntryStore store;
    private final Portal portal;

    BlockedOwnerTest(Visitors visitors, Accounts accounts, Entries entries, EntryStore store, ExamplePortals portals) {
        this.visitors = visitors;
        this.accounts = accounts;
        this.entries = entries;
        this.store = store;
        this.portal = portals.fresh();
    }

    @Test
    void herEntriesComeToTheDeskAndLeaveItWhenSheIsLetInAgain() {
        var owner = visitors.signedIn(portal);
        var moderator = visitors.moderator(portal);
        var entry = post(owner);
        assertThat(desk(moderator)).doesNotContain("Kinderrad");

        accounts.block(owner.person(), moderator.person(), "Betrug");

        assertThat(desk(moderator)).contains("Kinderrad", "Konto gesperrt");
        assertThat(store.with(entry.id()).orElseThrow().state())
                .as("shown until somebody decides")
                .isEqualTo(State.PUBLISHED);

        accounts.unblock(owner.person(), moderator.person());

        assertThat(desk(moderator)).doesNotContain("Kinderrad", "Konto gesperrt");
    }

    private String desk(Visitors.Someone moderator) {
        return moderator
                .surfer()
                .get(portal.key(), "/de/manage/moderation")
                .page()
                .select("main tbody")
                .text();
    }

    private Entry post(Visitors.Someone owner) {
        var content = new Content(
                Kind.TIP,
                "household",
                new Texts(
                        LanguageTag.GERMAN,
                        Localized.german("Kinderrad günstig bekommen"),
                        Localized.german("So geht es in der Radwerkstatt.")),
                new Where.Town("05911000"),
                Period.OPEN,
                "",
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        return entries.post(content, EntryForm.EMPTY, Blur.next(), portal.id(), owner.person());
    }
}
