package ruhr.kumpel.signpost;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// A checklist as a letter: a paragraph for each step.
@Component
class Letters {

    Letter of(EmailAddress to, List<Item> items, Visit visit) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(visit.say("signpost.letter.text"));
        for (int i = 0; i < items.size(); i++) paragraphs.add((i + 1) + ". " + step(items.get(i), visit));
        paragraphs.add(visit.say("signpost.no-advice"));
        return Letter.to(
                        to,
                        visit.language(),
                        visit.site(),
                        "signpost.list",
                        visit.say("signpost.letter.subject"),
                        paragraphs.toArray(String[]::new))
                .withButton(visit.say("signpost.title"), visit.absolute(AskViews.PATH));
    }

    private static String step(Item item, Visit visit) {
        var advice = item.advice();
        var lines = new StringJoiner("\n");
        lines.add(visit.say(advice.title()).value());
        item.due()
                .ifPresent(day ->
                        lines.add(visit.say("signpost.due", Telling.to(visit).date(day))));
        add(lines, advice.deadline(), visit);
        add(lines, advice.text(), visit);
        add(lines, advice.office(), visit);
        add(lines, advice.papers(), visit);
        if (!advice.law().isEmpty()) lines.add(advice.law());
        return lines.toString();
    }

    private static void add(StringJoiner lines, Localized words, Visit visit) {
        if (!words.isEmpty()) lines.add(visit.say(words).value());
    }
}
