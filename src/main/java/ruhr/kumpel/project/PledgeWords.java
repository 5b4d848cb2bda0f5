package ruhr.kumpel.project;

import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.web.Words;

/// The first message of a pledge's thread, in the language of the entry's owner: she reads it.
@Component
class PledgeWords {

    private final Words words;
    private final Accounts accounts;
    private final Units units;

    PledgeWords(Words words, Accounts accounts, Units units) {
        this.words = words;
        this.accounts = accounts;
        this.units = units;
    }

    String firstMessage(Entry entry, Line line, Pledge pledge) {
        var language = accounts.languageOf(entry.owner());
        var label = line.label().in(language, entry.content().source()).value();
        var said = words.say(
                language,
                "pledge.message." + line.side().word(),
                units.say(pledge.quantity(), line.content().quantity(), language),
                label);
        return pledge.message().isBlank() ? said : said + "\n\n" + pledge.message();
    }
}
