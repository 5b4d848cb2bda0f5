package ruhr.kumpel.journey;

import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;

/// A moderator sees the new entry first, decides with a reason, and the log says so without names.
@KumpelTest
class ModerationJourneyTest {

    private final ExamplePortals portals;
    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final Entries entries;

    ModerationJourneyTest(ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants) {
        this.portals = portals;
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.entries = new Entries(postBox);
    }

    @Test
    void anEntryIsApprovedAndFoundAndTheLogSaysSo(Browser browser) {
        var portal = portals.fresh(Policy.AFTER_REVIEW);
        var writer = Walk.of(browser.phone(), browser, portal);
        var writersAddress = entries.post(
                writer,
                "Kleiderkammer öffnet wieder",
                "Ab Montag sind wir von 9 bis 12 Uhr für euch da, ohne Nachweis.");
        writer.sees("wir sehen ihn uns kurz an");

        var address = Walk.someAddress();
        grants.grant(
                accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN),
                Role.MODERATOR,
                new Scope.OfPortal(portal.id()));
        var moderator = Walk.of(browser.desk(), browser, portal).signIn(postBox, address);
        moderator.to("/manage/moderation").follow("Kleiderkammer öffnet wieder").press("Freigeben");
        moderator.seesSoon("/listings?text=kleiderkammer", "Kleiderkammer öffnet wieder");
        org.assertj.core.api.Assertions.assertThat(
                        postBox.newest(writersAddress).subject())
                .contains("online");
        moderator.to("/moderation-log").sees("freigegeben");
    }
}
