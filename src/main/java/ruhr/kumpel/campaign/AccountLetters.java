package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.PayeeChange;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Words;

/// Tells everybody of a team about each step towards another account, and those who were of it when it was proposed.
@Component
class AccountLetters {

    private final WitnessStore witnesses;
    private final SecondPerson second;
    private final Accounts accounts;
    private final Courier courier;
    private final Portals portals;
    private final Words words;
    private final Clock clock;

    AccountLetters(
            WitnessStore witnesses,
            SecondPerson second,
            Accounts accounts,
            Courier courier,
            Portals portals,
            Words words,
            Clock clock) {
        this.witnesses = witnesses;
        this.second = second;
        this.accounts = accounts;
        this.courier = courier;
        this.portals = portals;
        this.words = words;
        this.clock = clock;
    }

    /// @param step `propose`, `confirm`, `confirm-after-call`, `cancel` or `carry-out`
    void tell(String step, Organisation organisation, PayeeChange change, Optional<PersonId> by) {
        var site = portals.site(organisation.home());
        var readers = new LinkedHashSet<PersonId>(witnesses.of(change.id()));
        readers.addAll(second.team(organisation.id()));
        for (var reader : readers) send(reader, step, organisation, change, by, site);
    }

    private void send(
            PersonId reader,
            String step,
            Organisation organisation,
            PayeeChange change,
            Optional<PersonId> by,
            Site site) {
        var address = accounts.addressOf(reader);
        if (address.isEmpty()) return;
        var wished = accounts.languageOf(reader);
        var language = site.languages().contains(wished) ? wished : site.defaultLanguage();
        courier.send(Letter.to(
                        address.get(),
                        language,
                        site,
                        "campaign.account-" + step,
                        say(language, step + ".subject", organisation.name()),
                        paragraphs(language, step, organisation, change, by, site)
                                .toArray(String[]::new))
                .withButton(
                        say(language, "button"), site.origin() + "/" + language + organisation.path() + "/account"));
    }

    private List<String> paragraphs(
            LanguageTag language,
            String step,
            Organisation organisation,
            PayeeChange change,
            Optional<PersonId> by,
            Site site) {
        var telling = new Telling(language, site.zone(), clock.instant());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say(
                language,
                step + ".text",
                by.map(one -> name(one, language)).orElseGet(() -> say(language, "nobody")),
                organisation.name(),
                change.due().map(telling::moment).orElse("")));
        paragraphs.add(say(language, "account", change.holder(), change.iban().masked()));
        if (step.equals("carry-out")) paragraphs.add(say(language, "too-late"));
        else if (!step.equals("cancel")) paragraphs.add(say(language, "wrong"));
        return paragraphs;
    }

    private String name(PersonId person, LanguageTag language) {
        return Optional.ofNullable(accounts.namesOf(List.of(person)).get(person))
                .orElseGet(() -> say(language, "somebody"));
    }

    private String say(LanguageTag language, String key, Object... arguments) {
        return words.say(language, "campaign.account-letter." + key, arguments);
    }
}
