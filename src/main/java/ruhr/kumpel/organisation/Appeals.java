package ruhr.kumpel.organisation;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.web.Visit;

/// What an organisation asks the public for just now. Implemented above, by whoever collects for it; it calls
/// [Businesses#refresh] whenever the answer changes.
public interface Appeals {

    /// @param vouchers whether one gets vouchers for one's gift
    record Standing(boolean open, boolean vouchers) {}

    /// @param state in the reader's words: "38 Menschen, noch 12 Tage"
    record Appeal(Localized.Text title, String href, String state) {}

    Standing standing(OrganisationId organisation);

    /// Whether it sells vouchers or still has to honour some: as long as it does, one must know who it is.
    boolean sells(OrganisationId organisation);

    /// On the portal of the visit, those that end soonest first.
    List<Appeal> running(OrganisationId organisation, Visit visit);
}
