package ruhr.kumpel.knowledge;

/// The region has changed a section that a town says its own way, and the town has not decided yet.
///
/// @param before the region's section as the town saw it; nothing if there was none
/// @param now as readers of the region see it; nothing if it is gone
/// @param region the revision of the region's page that says so
record RegionChange(OwnSection section, String before, String now, int region) {}
