package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.web.Problems;

/// Changes of accounts that wait for a call by the portal's manager, ready to print.
///
/// @param typed into the field of the change of the id `at`
public record AccountDeskView(
        List<Waiting> waiting, boolean fresh, String again, String at, String typed, Problems problems) {

    public record Waiting(
            String id, String organisation, String href, String what, String holder, String iban, String action) {}
}
