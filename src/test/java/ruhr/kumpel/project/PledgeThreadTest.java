package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Quantity;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// From a pledge both go straight to the one conversation they have about it.
@KumpelTest
class PledgeThreadTest {

    private final Visitors visitors;
    private final Entries entries;
    private final Pledges pledges;
    private final PledgeStore store;
    private final Portal portal;
    private final Visitors.Someone owner;
    private final Visitors.Someone helper;
    private final Entry entry;
    private final UUID line;

    PledgeThreadTest(Visitors visitors, Entries entries, Pledges pledges, PledgeStore store, ExamplePortals portals) {
        this.visitors = visitors;
        this.entries = entries;
        this.pledges = pledges;
        this.store = store;
        portal = portals.fresh();
        owner = visitors.signedIn(portal);
        helper = visitors.signedIn(portal);
        entry = blankets();
        line = entry.lines().getFirst().id();
    }

    @Test
    void bothComeToTheSameConversation() {
        pledges.place(UUID.randomUUID(), line, 3, "Ich bringe sie morgen", helper.person());

        var hers = thread(owner, "/de" + entry.path() + "/manage");
        var his = thread(helper, "/de/my/entries");

        assertThat(hers).isEqualTo(his);
        assertThat(owner.surfer().get(portal.key(), hers).main()).contains("Ich bringe sie morgen");
        assertThat(helper.surfer().get(portal.key(), his).status()).isEqualTo(200);
    }

    @Test
    void aPledgeWithoutAConversationBeginsItOnTheFirstClick() {
        var pledge = new Pledge(
                UUID.randomUUID(), line, helper.person(), 2, "Zwei Wolldecken", PledgeState.STANDS, Instant.now());
        store.add(pledge);
        var click = "/de" + entry.path() + "/pledges/" + pledge.id() + "/thread";

        var first = owner.surfer().post(portal.key(), click, Map.of()).location();
        var second = owner.surfer().post(portal.key(), click, Map.of()).location();

        assertThat(first).isEqualTo(second);
        assertThat(owner.surfer().get(portal.key(), first).main()).contains("Zwei Wolldecken");
        assertThat(thread(helper, "/de/my/entries")).isEqualTo(first);
    }

    @Test
    void nobodyElseOpensIt() {
        var key = UUID.randomUUID();
        pledges.place(key, line, 1, "", helper.person());
        var click = "/de" + entry.path() + "/pledges/" + key + "/thread";

        assertThat(helper.surfer().post(portal.key(), click, Map.of()).status()).isEqualTo(404);
        assertThat(visitors.moderator(portal)
                        .surfer()
                        .post(portal.key(), click, Map.of())
                        .status())
                .isEqualTo(404);
    }

    private String thread(Visitors.Someone someone, String page) {
        return someone.surfer()
                .get(portal.key(), page)
                .page()
                .select("main a[href*=/messages/]")
                .attr("href");
    }

    private Entry blankets() {
        var wanted = new LineContent(
                UUID.randomUUID(), Side.WANTED, Localized.german("Decken"), new Quantity(9, "Stück"), TimeWindow.OPEN);
        var content = new Content(
                Kind.PROJECT,
                "household",
                new Texts(
                        LanguageTag.GERMAN,
                        Localized.german("Decken für die Turnhalle"),
                        Localized.german("Es ist warm, aber es fehlt an Decken.")),
                new Where.Town("05911000"),
                Period.OPEN,
                "",
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(wanted),
                List.of());
        return entries.post(content, EntryForm.EMPTY, Blur.next(), portal.id(), owner.person());
    }
}
