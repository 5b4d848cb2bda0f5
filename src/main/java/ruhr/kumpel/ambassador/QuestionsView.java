package ruhr.kumpel.ambassador;

import java.util.List;
import ruhr.kumpel.web.Choice;

/// Public questions, ready to print.
public record QuestionsView(
        List<QuestionCard> questions,
        String action,
        String topic,
        List<Choice> topics,
        String language,
        List<Choice> languages,
        boolean filtered,
        String ask) {}
