package ruhr.kumpel.guide;

/// Where a guide led a newcomer at the end.
///
/// @param office whose it is and how it is reached
/// @param note to the newcomer
record LedOn(String office, String note) {}
