package ruhr.kumpel.conversation;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// Who of the team answers what, ready to print.
public record DutiesView(
        List<Row> rows,
        List<Choice> team,
        List<Choice> topics,
        List<Choice> towns,
        String person,
        String topic,
        String town,
        Problems problems) {

    public record Row(String id, String name, String topic, String town) {}
}
