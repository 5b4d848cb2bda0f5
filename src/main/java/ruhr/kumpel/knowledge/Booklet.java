package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;

/// Pages bound to a document, ready to print.
///
/// @param url where the first of them is read
/// @param source says that, and on which day it was printed
/// @param contentsTitle heading over the contents; those are left out where there is only one
public record Booklet(
        LanguageTag language,
        String title,
        String portal,
        String url,
        String source,
        String contentsTitle,
        List<Line> contents,
        List<Sheet> sheets,
        String noAdvice) {

    /// A line of the contents.
    ///
    /// @param id of what it leads to
    public record Line(String id, int depth, String lang, String dir, String words) {}

    /// @param changed when its words were last changed, and who answers for them
    public record Sheet(
            String id,
            InfoView.Text text,
            List<InfoView.Note> notes,
            String html,
            String basis,
            String basisTitle,
            String changed,
            String address) {

        public String start() {
            return Booklet.start(text.dir());
        }
    }

    /// `left` or `right`: where lines begin. PDFs know no logical sides.
    public String start() {
        return start(language.direction());
    }

    public String end() {
        return start().equals("left") ? "right" : "left";
    }

    static String start(String dir) {
        return dir.equals("rtl") ? "right" : "left";
    }

    /// Arabic script has no narrow letters.
    public String titleFont() {
        return start().equals("right") ? "Kumpel" : "Kumpel Sign";
    }
}
