package ruhr.kumpel.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.HoursFields;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Understands what was typed about an office, and says at each field what cannot be.
@Component
class OfficeCheck {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_ABOUT = 2000;
    private static final int LONGEST_WAY = 1000;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_POSTCODES = 60;
    static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/.\\-]{2,38}");

    private final Places places;
    private final Organisations organisations;

    OfficeCheck(Places places, Organisations organisations) {
        this.places = places;
        this.organisations = organisations;
    }

    /// What the form makes of an office; only good if no problem was found.
    ///
    /// @param editing whether an editor writes: what it is, whom it serves and whose team keeps it is her word
    UnaryOperator<Office> read(OfficeForm form, boolean editing, Problems problems, Visit visit, Instant now) {
        lengths(form, problems, visit);
        Optional<Duty> duty = editing ? Optional.of(duty(form, problems, visit)) : Optional.empty();
        var town = town(form);
        var reach = reach(form, problems, visit);
        OfferingFields.check(form, problems, visit);
        return was -> {
            var source = was.standing().source();
            var next = new Office(
                    was.id(),
                    was.shortId(),
                    was.portal(),
                    duty.map(Duty::organisation).orElse(was.organisation()),
                    new Profile(
                            duty.map(Duty::kind).orElse(was.profile().kind()),
                            duty.map(Duty::topics).orElse(was.profile().topics()),
                            was.profile().name().with(source, form.text(OfficeForm.NAME)),
                            was.profile().about().with(source, form.text(OfficeForm.ABOUT)),
                            languages(form),
                            duty.map(Duty::areas).orElse(was.profile().areas()),
                            form.text(OfficeForm.BASIS)),
                    new Whereabouts(
                            form.text(OfficeForm.PLACE),
                            town,
                            pin(form, was, town),
                            access(form),
                            was.whereabouts().way().with(source, form.text(OfficeForm.WAY))),
                    reach,
                    OfferingFields.read(form, was.offerings(), source),
                    was.standing());
            return Written.changed(was, next, source, now);
        };
    }

    /// What only editors say.
    private record Duty(OfficeKind kind, List<Topic> topics, List<Area> areas, Optional<OrganisationId> organisation) {}

    private Duty duty(OfficeForm form, Problems problems, Visit visit) {
        var kind = OfficeKind.parse(form.text(OfficeForm.KIND));
        if (kind.isEmpty()) problems.add(OfficeForm.KIND, visit.say("office.form.kind.missing"));
        var topics = form.all(OfficeForm.TOPICS).stream()
                .flatMap(word -> Topic.parse(word).stream())
                .distinct()
                .sorted()
                .toList();
        if (topics.isEmpty()) problems.add(OfficeForm.TOPICS, visit.say("office.form.topics.missing"));
        return new Duty(
                kind.orElse(OfficeKind.ADVICE),
                topics,
                areas(form, problems, visit),
                organisation(form, problems, visit));
    }

    private static void lengths(OfficeForm form, Problems problems, Visit visit) {
        if (form.text(OfficeForm.NAME).isEmpty()) problems.add(OfficeForm.NAME, visit.say("office.form.name.missing"));
        length(form, OfficeForm.NAME, LONGEST_NAME, problems, visit);
        length(form, OfficeForm.ABOUT, LONGEST_ABOUT, problems, visit);
        length(form, OfficeForm.WAY, LONGEST_WAY, problems, visit);
        length(form, OfficeForm.BASIS, LONGEST_LINE, problems, visit);
        length(form, OfficeForm.PLACE, LONGEST_PLACE, problems, visit);
    }

    private static void length(OfficeForm form, String field, int most, Problems problems, Visit visit) {
        if (form.text(field).length() > most) problems.add(field, visit.say("office.form.too-long", most));
    }

    /// In the order in which they are stored, so that saving without a change changes nothing.
    private List<Area> areas(OfficeForm form, Problems problems, Visit visit) {
        var areas = new ArrayList<Area>();
        for (var district : Districts.all(places))
            if (form.all(OfficeForm.DISTRICTS).contains(Districts.word(district)))
                areas.add(new Area.District(district));
        var codes = Arrays.stream(form.text(OfficeForm.POSTCODES).split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
        for (var code : codes)
            if (places.byPostcode(code).isPresent()) areas.add(new Area.Postcode(code));
            else problems.add(OfficeForm.POSTCODES, visit.say("office.form.postcodes.unknown", code));
        if (codes.size() > MOST_POSTCODES)
            problems.add(OfficeForm.POSTCODES, visit.say("office.form.postcodes.many", MOST_POSTCODES));
        if (form.yes(OfficeForm.REGION)) areas.add(new Area.Region());
        form.all(OfficeForm.TOWNS).stream()
                .distinct()
                .filter(key -> places.byKey(key).isPresent())
                .sorted()
                .forEach(key -> areas.add(new Area.Town(key)));
        if (areas.isEmpty() && codes.isEmpty()) problems.add(OfficeForm.REGION, visit.say("office.form.areas.missing"));
        return areas;
    }

    /// By the last part of its address.
    private Optional<OrganisationId> organisation(OfficeForm form, Problems problems, Visit visit) {
        var typed = form.text(OfficeForm.ORGANISATION);
        if (typed.isEmpty()) return Optional.empty();
        var found = Slug.parse(typed.substring(typed.lastIndexOf('/') + 1))
                .flatMap(organisations::with)
                .filter(one -> !one.hidden());
        if (found.isEmpty()) problems.add(OfficeForm.ORGANISATION, visit.say("office.form.organisation.unknown"));
        return found.map(Organisation::id);
    }

    private Optional<String> town(OfficeForm form) {
        var chosen = places.byKey(form.text(OfficeForm.TOWN)).map(Municipality::key);
        var code = AskedPlace.POSTCODE
                .matcher(form.text(OfficeForm.PLACE))
                .results()
                .map(match -> match.group())
                .reduce((_, last) -> last);
        return point(form)
                .flatMap(places::containing)
                .map(Municipality::key)
                .or(() -> code.flatMap(places::byPostcode).map(Municipality::key))
                .or(() -> chosen);
    }

    /// Without a script the old pin comes back with a new address: then it is the address that counts.
    private static Optional<Position> pin(OfficeForm form, Office was, Optional<String> town) {
        var place = form.text(OfficeForm.PLACE);
        if (place.isEmpty() || town.isEmpty()) return Optional.empty();
        return point(form)
                .filter(point -> was.whereabouts().place().equals(place)
                        || !was.whereabouts().pin().equals(Optional.of(point)));
    }

    private static Optional<Position> point(OfficeForm form) {
        try {
            return Optional.of(new Position(
                    Double.parseDouble(form.text(OfficeForm.LAT)), Double.parseDouble(form.text(OfficeForm.LON))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Reach reach(OfficeForm form, Problems problems, Visit visit) {
        var phone = form.text(OfficeForm.PHONE);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches())
            problems.add(OfficeForm.PHONE, visit.say("office.form.phone.wrong"));
        return new Reach(
                phone,
                Addresses.read(form.text(OfficeForm.WEBSITE), OfficeForm.WEBSITE, problems, visit),
                Addresses.read(form.text(OfficeForm.APPOINTMENT), OfficeForm.APPOINTMENT, problems, visit),
                HoursFields.read(new HashMap<>(form.texts()), problems, visit),
                form.yes(OfficeForm.BY_APPOINTMENT));
    }

    private static List<LanguageTag> languages(OfficeForm form) {
        return form.all(OfficeForm.LANGUAGES).stream()
                .flatMap(tag -> LanguageTag.parse(tag).stream())
                .distinct()
                .toList();
    }

    private static List<AccessMark> access(OfficeForm form) {
        return form.all(OfficeForm.ACCESS).stream()
                .flatMap(word -> AccessMark.parse(word).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
