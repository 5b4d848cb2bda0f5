package ruhr.kumpel.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.MachineTranslation;
import ruhr.kumpel.language.Translating;
import ruhr.kumpel.language.Translator;

/// Has pages translated by a machine, if the operator has chosen one: as a draft that says so, within what the portal
/// may spend in a month.
@Component
class Machine {

    private final MachineTranslation machines;
    private final TextStore texts;
    private final Writing writing;
    private final MachineStore store;
    private final Clock clock;

    Machine(MachineTranslation machines, TextStore texts, Writing writing, MachineStore store, Clock clock) {
        this.machines = machines;
        this.texts = texts;
        this.writing = writing;
        this.store = store;
        this.clock = clock;
    }

    /// What somebody asks for.
    ///
    /// @param seen the newest translation that she saw, 0 for none
    /// @param show readers see it at once, marked
    /// @param day in the portal's time zone
    record Wish(Leaf leaf, LanguageTag into, int seen, boolean show, String reason, PersonId by, LocalDate day) {

        LocalDate month() {
            return day.withDayOfMonth(1);
        }
    }

    /// What is offered for a page, and what it would cost.
    ///
    /// @param tooHard only for a reason
    record Offer(String engine, long needed, long left, long most, boolean tooHard) {}

    Optional<Offer> offer(Leaf leaf, LanguageTag into, LocalDate day) {
        var source = Optional.ofNullable(texts.published(leaf).get(leaf.source()));
        if (!translates(leaf, into) || source.isEmpty()) return Optional.empty();
        long most = machines.charactersPerMonth();
        return machines.translator()
                .map(translator -> new Offer(
                        translator.name(),
                        MachineText.of(source.get().wording()).characters(),
                        Math.max(0, most - store.used(leaf.portal(), day.withDayOfMonth(1))),
                        most,
                        isTooHard(leaf, source.get())));
    }

    /// Not within a transaction: the machine may take its time.
    MachineWork translate(Wish wish) {
        var leaf = wish.leaf();
        var translator = machines.translator();
        var source = Optional.ofNullable(texts.published(leaf).get(leaf.source()));
        if (translator.isEmpty() || source.isEmpty() || !translates(leaf, wish.into()))
            return new MachineWork.Refused(Translating.Why.LANGUAGE);
        if (isTooHard(leaf, source.get()) && wish.reason().isEmpty()) return new MachineWork.TooHard();
        if (newest(wish) != wish.seen()) return new MachineWork.Overtaken();
        if (!store.begin(leaf.id(), wish.into(), clock.instant())) return new MachineWork.Underway();
        try {
            return translate(wish, source.get(), translator.get());
        } finally {
            store.end(leaf.id(), wish.into());
        }
    }

    private MachineWork translate(Wish wish, Revision source, Translator translator) {
        var leaf = wish.leaf();
        var text = MachineText.of(source.wording());
        if (!store.take(leaf.portal(), wish.month(), text.characters(), machines.charactersPerMonth()))
            return new MachineWork.UsedUp(
                    text.characters(),
                    Math.max(0, machines.charactersPerMonth() - store.used(leaf.portal(), wish.month())));
        return switch (asked(translator, text, wish)) {
            case Translating.Translated(var answers) -> save(wish, source, translator, text, answers);
            case Translating.Refused(var why) -> {
                store.giveBack(leaf.portal(), wish.month(), text.characters());
                yield new MachineWork.Refused(why);
            }
        };
    }

    /// Whatever goes wrong there costs the portal nothing.
    private Translating asked(Translator translator, MachineText text, Wish wish) {
        try {
            return translator.translate(text.questions(), wish.leaf().source(), wish.into());
        } catch (RuntimeException e) {
            store.giveBack(wish.leaf().portal(), wish.month(), text.characters());
            throw e;
        }
    }

    private MachineWork save(
            Wish wish, Revision source, Translator translator, MachineText text, List<String> answers) {
        var made = text.answered(answers);
        // Nothing that is half in another language goes to readers unread.
        boolean shown = wish.show() && made.kept() == 0;
        var run = new MachineStore.Run(
                translator.name(),
                text.characters(),
                readability(wish.leaf(), source).map(figures -> (int) Math.round(figures.amstad())),
                wish.reason(),
                Optional.of(wish.by()),
                clock.instant());
        return switch (writing.machine(wish, made.wording(), source.number(), shown, run)) {
            case Saving.Saved _ -> new MachineWork.Done(made.kept());
            case Saving.Outdated _ -> new MachineWork.Overtaken();
        };
    }

    /// Leichte Sprache needs people.
    private static boolean translates(Leaf leaf, LanguageTag into) {
        return !leaf.source().base().equals(into.base());
    }

    private boolean isTooHard(Leaf leaf, Revision source) {
        return readability(leaf, source)
                .filter(figures -> figures.amstad() < machines.leastReadable())
                .isPresent();
    }

    private static Optional<Readability> readability(Leaf leaf, Revision source) {
        return Readability.of(source.wording(), leaf.source());
    }

    private int newest(Wish wish) {
        return texts.newest(wish.leaf().id(), wish.into()).map(Revision::number).orElse(0);
    }
}
