package ruhr.kumpel.moderation;

import java.util.List;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.When;

/// The audit trail, ready to print.
///
/// @param action where the form leads
/// @param check where the chain is checked; nothing for those who see only their portal
/// @param checked what the check found, or nothing
public record AuditView(
        String action, String search, List<Row> rows, Paging paging, String check, String checked, boolean broken) {

    public record Row(long number, When at, String who, String deed, String subject) {}
}
