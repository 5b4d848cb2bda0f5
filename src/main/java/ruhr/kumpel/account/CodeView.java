package ruhr.kumpel.account;

import java.util.List;
import ruhr.kumpel.web.Problems;

/// A page for typing digits.
///
/// @param action where the digits go
/// @param again where the wish for new digits goes; blank if there are no more
/// @param changed where another address can be given; blank if that is not possible here
public record CodeView(
        String title,
        List<String> lead,
        String action,
        String ticket,
        String again,
        String changed,
        Problems problems) {}
