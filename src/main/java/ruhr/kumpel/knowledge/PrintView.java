package ruhr.kumpel.knowledge;

import java.util.List;

/// @param back to the page on the screen
/// @param url where the reader of the paper finds the page
/// @param day when it was printed
/// @param sheets the page and those below it
public record PrintView(String back, String url, String day, List<Sheet> sheets) {

    /// @param html with addresses that no other sheet has
    public record Sheet(String id, int depth, InfoView page, String html) {}
}
