package ruhr.kumpel.account;

import ruhr.kumpel.web.Problems;

/// @param at host of the portal to go on to
/// @param next path there
/// @param destination that portal's name
/// @param known name or address of somebody who is already signed in here; blank otherwise
public record SignInView(String at, String next, String destination, String known, String email, Problems problems) {}
