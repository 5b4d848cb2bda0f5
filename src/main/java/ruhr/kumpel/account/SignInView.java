package ruhr.kumpel.account;

import ruhr.kumpel.web.Problems;

/// @param at host of the portal to go on to
/// @param next path there
/// @param destination that portal's name
/// @param known name of somebody who is already signed in here; blank otherwise
/// @param other where to sign in as somebody else
public record SignInView(
        String at, String next, String destination, String known, String other, String email, Problems problems) {}
