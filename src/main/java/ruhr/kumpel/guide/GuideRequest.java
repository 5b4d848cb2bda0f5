package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// A newcomer asks for a guide.
///
/// @param person empty until her address is confirmed, and once its time is over
record GuideRequest(
        RequestId id,
        PortalId portal,
        Optional<PersonId> person,
        Wanted wanted,
        Stage stage,
        Instant made,
        Instant changed) {

    /// For the newcomer, below the language.
    String path() {
        return "/my/guide-requests/" + id.value();
    }

    /// For coordinators.
    String desk() {
        return "/manage/guides/requests/" + id.value();
    }

    boolean isOf(PersonId someone) {
        return person.filter(someone::equals).isPresent();
    }
}
