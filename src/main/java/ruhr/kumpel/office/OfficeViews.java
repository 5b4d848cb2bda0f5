package ruhr.kumpel.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.HoursView;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.place.Spot;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// Makes an office ready to print for one reader.
@Component
class OfficeViews {

    private final OfficeWords words;
    private final MachineWords machines;
    private final Organisations organisations;
    private final Places places;

    OfficeViews(OfficeWords words, MachineWords machines, Organisations organisations, Places places) {
        this.words = words;
        this.machines = machines;
        this.organisations = organisations;
        this.places = places;
    }

    OfficeView of(Office office, Visit visit) {
        var profile = office.profile();
        var where = office.whereabouts();
        var reach = office.reach();
        return new OfficeView(
                visit.say(profile.name()),
                visit.say(profile.about()),
                OfficeWords.kind(profile.kind(), visit),
                profile.kind().icon(),
                OfficeWords.mark(office, visit),
                notes(office, visit),
                profile.topics().stream()
                        .map(topic -> Tab.of(
                                OfficeWords.topic(topic, visit),
                                visit.link(OfficesPage.RESPONSIBLE) + "?topic=" + topic.word()))
                        .toList(),
                office.offerings().stream().map(one -> offering(one, visit)).toList(),
                HoursView.of(reach.hours(), reach.byAppointment(), visit),
                spot(where, visit),
                visit.link("/map?kind=office")
                        + where.town().map(town -> "&town=" + town).orElse(""),
                where.place(),
                where.town().map(town -> words.town(town, visit)).orElse(""),
                reach.phone(),
                OfficeWords.phoneHref(reach.phone()),
                reach.website(),
                OfficeWords.shownAddress(reach.website()),
                reach.appointment(),
                words.languages(office, visit),
                words.serves(office, visit),
                access(where, visit),
                visit.say(where.way()),
                profile.basis(),
                organisation(office)
                        .filter(one -> !one.hidden())
                        .map(one -> Tab.of(one.name(), visit.link(one.path()))),
                team(office, visit),
                visit.may(Role.EDITOR) ? Optional.of(visit.link(office.desk())) : Optional.empty(),
                office.standing().archived(),
                visit.link("/contact"),
                machines.of(office, visit));
    }

    private static String access(Whereabouts where, Visit visit) {
        var marks = where.access().stream()
                .map(mark -> visit.say("office.access." + mark.word()))
                .toList();
        return marks.isEmpty() ? "" : Telling.to(visit).list(marks);
    }

    private Optional<Organisation> organisation(Office office) {
        return office.organisation()
                .flatMap(id ->
                        Optional.ofNullable(organisations.named(List.of(id)).get(id)));
    }

    private Optional<String> team(Office office, Visit visit) {
        return visit.member()
                .filter(member -> office.organisation()
                        .filter(id -> organisations.mayActFor(member.person(), id))
                        .isPresent())
                .map(_ -> visit.link(office.path() + "/edit"));
    }

    private static List<String> notes(Office office, Visit visit) {
        var notes = new ArrayList<String>();
        var shown = visit.say(office.profile().name()).language();
        if (!shown.equals(visit.language()))
            notes.add(visit.say("office.note.foreign", Telling.to(visit).language(shown)));
        if (office.standing().machine(shown)) notes.add(visit.say("office.note.machine"));
        if (office.standing().outdated(shown)) notes.add(visit.say("office.note.outdated"));
        return notes;
    }

    private Optional<Spot> spot(Whereabouts where, Visit visit) {
        return where.pin()
                .flatMap(pin -> places.spot(
                        new Where.Exact(pin, where.place(), where.town().orElseThrow()), visit.language()));
    }

    private static OfficeView.OfferingView offering(Offering offering, Visit visit) {
        var documents = visit.say(offering.documents());
        return new OfficeView.OfferingView(
                visit.say(offering.name()),
                visit.say(offering.about()),
                documents
                        .value()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Text(documents.language(), line))
                        .toList(),
                visit.say(offering.eligibility()),
                visit.say(offering.fee()),
                offering.amount().map(amount -> Telling.to(visit).money(amount)).orElse(""),
                offering.basis(),
                offering.appointment());
    }
}
