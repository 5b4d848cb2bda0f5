package ruhr.kumpel.guide;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.portal.Portals;

/// Makes and calls off dates; the other one hears of it.
@Component
class Appointments {

    private final WorkStore work;
    private final RequestStore requests;
    private final Tandems tandems;
    private final Tidings tidings;
    private final Portals portals;

    Appointments(WorkStore work, RequestStore requests, Tandems tandems, Tidings tidings, Portals portals) {
        this.work = work;
        this.requests = requests;
        this.tandems = tandems;
        this.tidings = tidings;
        this.portals = portals;
    }

    @Transactional
    public void make(Tandem tandem, Appointment appointment, Side by) {
        work.add(tandem.id(), appointment);
        tell(tandem, appointment, by, "date");
    }

    /// Called off twice, the other one hears of it once.
    @Transactional
    public void cancel(Tandem tandem, Appointment appointment, Side by) {
        if (work.cancel(tandem.id(), appointment.id())) tell(tandem, appointment, by, "no-date");
    }

    private void tell(Tandem tandem, Appointment appointment, Side by, String event) {
        var request = requests.with(tandem.request()).orElseThrow();
        ZoneId zone = portals.with(tandem.portal()).setting().zone();
        tandems.other(tandem, request, by)
                .ifPresent(person -> tidings.tell(
                        person,
                        tandem.portal(),
                        event,
                        tandem.path(),
                        appointment.title(),
                        new Moment(appointment.start(), zone)));
    }
}
