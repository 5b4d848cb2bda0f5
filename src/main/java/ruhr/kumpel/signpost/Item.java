package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.Optional;

/// One line of somebody's checklist.
///
/// @param due the date, if the step has a deadline and she told the day it counts from
record Item(Step step, Advice advice, Optional<LocalDate> due) {

    static Item of(Step step, Advice advice, Answers answers) {
        var due = advice.due().flatMap(one -> answers.day(one.question()).map(one::from));
        return new Item(step, advice, due);
    }
}
