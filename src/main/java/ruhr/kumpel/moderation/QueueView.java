package ruhr.kumpel.moderation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.When;

/// The moderators' desk, ready to print.
///
/// @param notice what just happened, in a sentence
/// @param bulk whether rows can be ticked and let through together
public record QueueView(
        When now,
        List<Figure> figures,
        List<Tab> tabs,
        List<Row> rows,
        Optional<Panel> panel,
        Optional<String> notice,
        boolean bulk,
        Optional<Search> search,
        Optional<Paging> paging) {

    /// The form that narrows the list.
    ///
    /// @param again the list without it
    public record Search(
            String list,
            String words,
            Pick kind,
            Pick town,
            Pick reason,
            Pick age,
            Pick who,
            boolean narrow,
            boolean more,
            String again) {}

    /// One choice of the form: what is chosen, and from what.
    public record Pick(String value, List<Choice> choices) {}

    public record Figure(String words, String value) {}

    /// @param badge kind of badge
    /// @param carer who of the team is on it, or nothing
    /// @param blocked whether its owner is kept out
    /// @param tick whether it can be let through together with others
    public record Row(
            String id,
            String href,
            Localized.Text title,
            String kind,
            String occasion,
            String times,
            When due,
            boolean soon,
            String state,
            String badge,
            String carer,
            boolean blocked,
            boolean tick,
            boolean selected) {}

    public record Panel(
            String action,
            Localized.Text title,
            String href,
            Localized.Text excerpt,
            boolean urgent,
            List<Fact> facts,
            List<String> said,
            boolean decides,
            boolean restores,
            Optional<Grievance> grievance,
            Optional<Topics> topics,
            List<Choice> categories,
            String category,
            String ground,
            String text,
            String seen,
            Optional<Care> care,
            Problems problems) {}

    /// Who is on the case.
    ///
    /// @param query of the list behind it
    /// @param on id of who is on it, or nothing
    /// @param name hers
    /// @param team whom it can be handed to
    /// @param told what one told the next
    public record Care(String query, String on, String name, boolean mine, List<Choice> team, List<Handed> told) {}

    public record Handed(String from, String to, String note, When at) {}

    public record Fact(String icon, String words, String value) {}

    /// What to choose when letting something of another portal in.
    ///
    /// @param from that portal
    /// @param shown whether it is let in already
    public record Topics(String from, List<Choice> choices, String topic, String also, boolean shown) {}

    /// A complaint to decide on.
    public record Grievance(String text, boolean somebodyElse) {}
}
