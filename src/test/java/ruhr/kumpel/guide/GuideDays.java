package ruhr.kumpel.guide;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Portal;

/// What journeys need beside pages: guides who have been at it for long, and what the platform does by itself.
@Component
public class GuideDays {

    private final ExampleGuides examples;
    private final GuideStore guides;
    private final Accounts accounts;
    private final Rounds rounds;
    private final Clock clock;

    GuideDays(ExampleGuides examples, GuideStore guides, Accounts accounts, Rounds rounds, Clock clock) {
        this.examples = examples;
        this.guides = guides;
        this.accounts = accounts;
        this.rounds = rounds;
        this.clock = clock;
    }

    /// Speaks Arabic, knows schools in Bochum.
    public void guide(Portal portal, String address, String name, int capacity) {
        var person = accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN);
        var guide = examples.guide(portal, person, capacity);
        var profile = guide.profile();
        guides.change(
                guide.id(),
                new Profile(
                        name,
                        profile.language(),
                        profile.story(),
                        profile.spoken(),
                        profile.topics(),
                        profile.towns(),
                        profile.ways(),
                        profile.hours(),
                        profile.capacity()),
                clock.instant());
    }

    public void goBy() {
        rounds.go();
    }
}
