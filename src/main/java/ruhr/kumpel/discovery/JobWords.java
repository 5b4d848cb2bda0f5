package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.List;
import ruhr.kumpel.web.Visit;

/// A job in a few words, for lists: "Ausbildung", "unbefristet", "Deutsch ab B1", "Hilfe beim Wohnen".
final class JobWords {

    private JobWords() {}

    static List<String> of(Vacancy vacancy, Visit visit) {
        var words = new ArrayList<String>();
        if (vacancy.form() != Vacancy.Form.JOB)
            words.add(visit.say("discovery.jobs.form." + vacancy.form().word()));
        vacancy.contract().ifPresent(contract -> words.add(visit.say("discovery.jobs.contract." + contract.word())));
        vacancy.german()
                .ifPresent(level -> words.add(
                        level == GermanLevel.NONE
                                ? visit.say("discovery.jobs.level.none")
                                : visit.say("discovery.jobs.needs", level.name())));
        if (vacancy.recognition()) words.add(visit.say("discovery.jobs.recognition"));
        if (vacancy.housing()) words.add(visit.say("discovery.jobs.housing"));
        return words;
    }
}
