package ruhr.kumpel.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// A job in words: what one has to know before one applies.
final class JobWords {

    private final Visit visit;

    JobWords(Visit visit) {
        this.visit = visit;
    }

    /// Label and words of each thing that is said.
    List<EntryView.Fact> facts(Job job, Content content) {
        var facts = new ArrayList<EntryView.Fact>();
        var vacancy = job.vacancy();
        add(facts, "form", visit.say("posting.job.form." + vacancy.form().word()));
        vacancy.contract()
                .ifPresent(contract -> add(facts, "contract", visit.say("posting.job.contract." + contract.word())));
        own(facts, "hours", vacancy.hours(), content);
        own(facts, "pay", vacancy.pay().words(), content);
        range(vacancy.pay()).ifPresent(range -> add(facts, "range", range));
        vacancy.german().ifPresent(level -> add(facts, "german", level(level)));
        if (!vacancy.working().isEmpty())
            add(
                    facts,
                    "working",
                    Telling.to(visit)
                            .list(vacancy.working().stream()
                                    .map(Telling.to(visit)::language)
                                    .toList()));
        vacancy.starts().ifPresent(day -> add(facts, "starts", Telling.to(visit).date(day)));
        job.closes().ifPresent(day -> add(facts, "closes", Telling.to(visit).date(day)));
        return facts;
    }

    /// What the employer helps with.
    List<String> helps(Vacancy vacancy) {
        var helps = new ArrayList<String>();
        if (vacancy.recognition()) helps.add(visit.say("posting.job.recognition"));
        if (vacancy.housing()) helps.add(visit.say("posting.job.housing"));
        if (vacancy.family()) helps.add(visit.say("posting.job.family"));
        return helps;
    }

    String level(GermanLevel level) {
        return level == GermanLevel.NONE
                ? visit.say("posting.job.german.none")
                : visit.say("posting.job.german.from", level.name());
    }

    /// "2.800 € bis 3.400 € im Monat".
    Optional<String> range(Vacancy.Pay pay) {
        var telling = Telling.to(visit);
        var from = pay.from().map(telling::round);
        var to = pay.to().map(telling::round);
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        var key = "posting.job.range." + pay.per().word();
        if (from.equals(to)) return Optional.of(visit.say(key, "exactly", from.orElseThrow(), ""));
        if (to.isEmpty()) return Optional.of(visit.say(key, "from", from.orElseThrow(), ""));
        if (from.isEmpty()) return Optional.of(visit.say(key, "to", to.orElseThrow(), ""));
        return Optional.of(visit.say(key, "between", from.orElseThrow(), to.orElseThrow()));
    }

    private void own(List<EntryView.Fact> facts, String label, String words, Content content) {
        if (words.isEmpty()) return;
        var text = new Localized.Text(content.source(), words);
        boolean hers = text.language().base().equals(visit.language().base());
        facts.add(new EntryView.Fact(
                visit.say("entry.job." + label),
                new EntryView.Said(words, hers ? "" : text.language().value(), hers ? "" : text.dir())));
    }

    private void add(List<EntryView.Fact> facts, String label, String words) {
        facts.add(new EntryView.Fact(visit.say("entry.job." + label), new EntryView.Said(words, "", "")));
    }
}
