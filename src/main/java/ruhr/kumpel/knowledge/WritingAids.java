package ruhr.kumpel.knowledge;

import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What helps an editor beside the form itself: how hard her text is to read, and a machine that translates.
@Component
class WritingAids {

    private final TextStore texts;
    private final Machine machine;
    private final MachineStore runs;

    WritingAids(TextStore texts, Machine machine, MachineStore runs) {
        this.texts = texts;
        this.machine = machine;
        this.runs = runs;
    }

    /// What she typed when she asked for a machine's translation.
    record Asked(String reason, boolean show, Problems problems) {

        static final Asked NOTHING = new Asked("", false, new Problems());
    }

    TextView.Aids of(Leaf leaf, LanguageTag language, Wording wording, Asked asked, Visit visit) {
        var newest = texts.newest(leaf.id(), language);
        return new TextView.Aids(
                ReadabilityView.of(wording, language, visit),
                machine.offer(leaf, language, visit.today())
                        .map(offer -> new MachineView(
                                visit.link(leaf.desk()) + "/machine?in=" + language,
                                offer.engine(),
                                newest.map(Revision::number).orElse(0),
                                visit.say(
                                        "knowledge.machine.cost",
                                        visit.number(offer.needed()),
                                        visit.number(offer.left()),
                                        visit.number(offer.most())),
                                offer.tooHard(),
                                asked.reason(),
                                asked.show(),
                                asked.problems())),
                newest.filter(Revision::machine)
                        .filter(_ -> isUnconfirmed(leaf, language))
                        .map(draft -> made(leaf, language, draft, visit)));
    }

    /// Once a person stands for it, it is hers.
    private boolean isUnconfirmed(Leaf leaf, LanguageTag language) {
        return texts.standings(leaf.id()).stream()
                .anyMatch(one -> one.language().equals(language) && (one.hasDraft() || one.machine()));
    }

    private TextView.Made made(Leaf leaf, LanguageTag language, Revision draft, Visit visit) {
        var run = runs.run(leaf.id(), language, draft.number());
        var when = Telling.to(visit).moment(draft.made());
        return new TextView.Made(
                run.map(one -> visit.say("knowledge.machine.made", one.engine(), when))
                        .orElseGet(() -> visit.say("knowledge.machine.came", when)),
                run.map(MachineStore.Run::reason)
                        .filter(reason -> !reason.isEmpty())
                        .map(reason -> visit.say("knowledge.machine.why", reason)));
    }
}
