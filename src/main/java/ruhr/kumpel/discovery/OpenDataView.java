package ruhr.kumpel.discovery;

import java.util.List;

/// The page about open data: addresses, names of parameters, a line that embeds the list, and the page that makes
/// others.
public record OpenDataView(ResultsView.Formats formats, List<String> parameters, String line, String embedding) {}
