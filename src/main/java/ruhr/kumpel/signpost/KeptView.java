package ruhr.kumpel.signpost;

import ruhr.kumpel.web.Problems;

/// Where a kept list is opened.
///
/// @param list where the one on this device is shown
/// @param forgotten whether one has just been deleted
public record KeptView(
        String action,
        String deletion,
        String list,
        String account,
        String code,
        Problems problems,
        boolean forgotten) {}
