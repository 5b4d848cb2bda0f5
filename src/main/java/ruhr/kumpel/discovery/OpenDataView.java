package ruhr.kumpel.discovery;

import java.util.List;

/// The page about open data: addresses, names of parameters, and the lines that embed list and map.
public record OpenDataView(ResultsView.Formats formats, List<String> parameters, String listFrame, String mapFrame) {}
