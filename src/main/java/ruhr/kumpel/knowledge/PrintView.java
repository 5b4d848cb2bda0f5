package ruhr.kumpel.knowledge;

import java.util.List;

/// @param back to the page on the screen
/// @param url where the reader of the paper finds the page
/// @param sheets the page and those below it
public record PrintView(String back, String url, List<InfoView> sheets) {}
