package ruhr.kumpel.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// Says of open promises what will happen to them when, so that no letter comes as a surprise.
@Component
class Outlook {

    private final ReminderStore store;
    private final ReminderRule rule;

    Outlook(ReminderStore store, CampaignSettings settings) {
        this.store = store;
        this.rule = ReminderRule.of(settings);
    }

    /// Nothing for those that are open no longer.
    Map<UUID, String> of(List<Pledge> pledges, Visit visit) {
        var open = pledges.stream().filter(one -> one.state().open()).toList();
        var reminded = store.of(open.stream().map(Pledge::id).toList());
        var telling = Telling.to(visit);
        var words = new HashMap<UUID, String>();
        for (var pledge : open) {
            var told = reminded.get(pledge.id());
            var last = rule.lapse(told == null ? rule.remind(pledge.made()) : told);
            words.put(
                    pledge.id(),
                    told == null
                            ? visit.say(
                                    "campaign.outlook.waits",
                                    telling.date(rule.remind(pledge.made())),
                                    telling.date(last))
                            : visit.say("campaign.outlook.reminded", telling.date(last)));
        }
        return words;
    }
}
