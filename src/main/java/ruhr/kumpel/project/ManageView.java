package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// Where an owner works on an entry, ready to print.
///
/// @param reason what a moderator asked for
/// @param edit whether it may be edited now
public record ManageView(
        String title,
        String lang,
        String dir,
        String href,
        String badge,
        String state,
        String stateText,
        Optional<String> reason,
        String freshness,
        boolean edit,
        boolean pause,
        boolean resume,
        boolean end,
        boolean confirm,
        List<Choice> farewells,
        List<EntryView.LineRow> lines,
        List<Integer> elsewhere,
        List<Promise> pledges,
        List<News> news,
        Problems problems,
        Typed typed) {

    /// What comes back because it was not saved: a piece of news, or the count of a line.
    public record Typed(String news, String line, String count) {

        static final Typed NOTHING = new Typed("", "", "");

        static Typed news(String text) {
            return new Typed(text, "", "");
        }

        public String count(String id, int stored) {
            return id.equals(line) ? count : Integer.toString(stored);
        }
    }

    public record News(String id, String when, String text, String lang, String dir) {}

    /// @param thread of the two, if there is one already
    /// @param may what the owner may make of it
    public record Promise(
            String id,
            String what,
            String who,
            String when,
            String message,
            Optional<String> thread,
            String state,
            String was,
            List<Choice> may) {}
}
