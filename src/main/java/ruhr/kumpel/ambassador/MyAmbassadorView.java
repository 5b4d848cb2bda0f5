package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.Optional;

/// An ambassador's own page, ready to print.
///
/// @param can words of deeds: `pause`, `resumption`, `farewell`
/// @param open questions of her topics that she has not answered
public record MyAmbassadorView(
        String name,
        String state,
        String badge,
        String text,
        Optional<String> reason,
        Optional<String> href,
        String edit,
        String action,
        List<String> can,
        boolean speaks,
        String tell,
        List<Told> stories,
        List<QuestionCard> open,
        List<QuestionCard> answered) {

    public record Told(String title, String href, String edit, String languages, boolean hidden) {}
}
