package ruhr.kumpel.campaign;

import java.util.Optional;
import ruhr.kumpel.web.Problems;

/// A business's account and what is to become of it, ready to print.
///
/// @param holder as typed, like `iban`
/// @param fresh whether she has just signed in; `again` is where she does
public record AccountView(
        String action,
        String holder,
        String iban,
        Problems problems,
        Optional<Account> now,
        Optional<Change> change,
        boolean owner,
        boolean fresh,
        String again) {

    public record Account(String holder, String iban) {}

    /// @param what who wants it since when
    /// @param next what it waits for
    /// @param confirm where this reader may confirm it, if she may
    /// @param cancel where everybody of the team may cancel it
    public record Change(Account account, String what, String next, Optional<String> confirm, String cancel) {}
}
