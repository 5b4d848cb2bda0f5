package ruhr.kumpel.office;

import ruhr.kumpel.kernel.OpeningHours;

/// How one reaches it.
///
/// @param appointment where one books an appointment, or nothing
/// @param byAppointment one can come when one has asked before
record Reach(String phone, String website, String appointment, OpeningHours hours, boolean byAppointment) {

    static final Reach NONE = new Reach("", "", "", OpeningHours.NONE, false);
}
