package ruhr.kumpel.discovery;

import java.util.List;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.Slug;

/// What a business is asked for beside what every listing has.
///
/// @param slug of its profile, which is its page
/// @param byAppointment one can come when one has asked before
/// @param delivers official keys of the towns to which it delivers
/// @param campaign supporters can give now
/// @param vouchers and get a voucher for it
public record Trade(
        Slug slug,
        OpeningHours hours,
        boolean byAppointment,
        List<String> delivers,
        boolean campaign,
        boolean vouchers) {

    public Trade {
        delivers = List.copyOf(delivers);
    }
}
