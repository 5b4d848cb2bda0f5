package ruhr.kumpel.campaign;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.LanguageTag;

/// The thanks at the end, on the page and to everybody who gave.
@Component
class Farewell {

    private static final int AT_ONCE = 500;

    private final Campaigns campaigns;
    private final PledgeStore pledges;
    private final PledgeLetters letters;

    Farewell(Campaigns campaigns, PledgeStore pledges, PledgeLetters letters) {
        this.campaigns = campaigns;
        this.pledges = pledges;
        this.letters = letters;
    }

    /// False if it was said before, or the campaign still goes on.
    @Transactional
    public boolean say(Campaign campaign, String text, LanguageTag language) {
        if (!campaigns.thank(campaign.id(), language, text)) return false;
        for (int from = 0; ; from += AT_ONCE) {
            var some = pledges.of(campaign.id(), AT_ONCE, from);
            some.stream().filter(Pledge::arrived).forEach(one -> letters.thanks(campaign, one, text));
            if (some.size() < AT_ONCE) return true;
        }
    }
}
