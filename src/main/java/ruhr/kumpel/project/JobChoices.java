package ruhr.kumpel.project;

import java.util.Arrays;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// What can be chosen of a job.
final class JobChoices {

    private JobChoices() {}

    static FormView.JobChoices of(Visit visit) {
        var words = new JobWords(visit);
        return new FormView.JobChoices(
                Arrays.stream(Vacancy.Form.values())
                        .map(form -> Choice.of(form.word(), visit.say("posting.job.form." + form.word())))
                        .toList(),
                Arrays.stream(Vacancy.Contract.values())
                        .map(contract ->
                                Choice.of(contract.word(), visit.say("posting.job.contract." + contract.word())))
                        .toList(),
                Arrays.stream(Vacancy.Pay.Per.values())
                        .map(per -> Choice.of(per.word(), visit.say("posting.job.per." + per.word())))
                        .toList(),
                Arrays.stream(GermanLevel.values())
                        .map(level -> Choice.of(level.word(), words.level(level)))
                        .toList());
    }
}
