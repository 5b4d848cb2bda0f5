package ruhr.kumpel.account;

import ruhr.kumpel.web.Problems;

/// @param fresh whether she signed in a moment ago; if not, `again` leads to doing so
public record ErasureView(boolean fresh, String again, Problems problems) {}
