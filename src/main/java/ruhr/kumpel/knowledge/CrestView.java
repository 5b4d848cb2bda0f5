package ruhr.kumpel.knowledge;

import ruhr.kumpel.web.Problems;

/// A town's crest, to be uploaded.
public record CrestView(TownMark mark, String back, String action, Problems problems) {}
