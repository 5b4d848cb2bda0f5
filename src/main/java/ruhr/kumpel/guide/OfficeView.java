package ruhr.kumpel.guide;

import ruhr.kumpel.web.Problems;

/// The form by which a guide leads a newcomer on to an office, ready to print.
public record OfficeView(String action, String back, String office, String note, Problems problems) {}
