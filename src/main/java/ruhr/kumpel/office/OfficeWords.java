package ruhr.kumpel.office;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Visit;

/// Says things about offices to a reader.
@Component
class OfficeWords {

    private final Places places;

    OfficeWords(Places places) {
        this.places = places;
    }

    static String topic(Topic topic, Visit visit) {
        return visit.say("office.topic." + topic.word());
    }

    static String kind(OfficeKind kind, Visit visit) {
        return visit.say("office.kind." + kind.word());
    }

    static String district(String name, Visit visit) {
        return visit.say("office.district." + Districts.word(name));
    }

    String town(String key, Visit visit) {
        return places.byKey(key)
                .map(town ->
                        town.name().in(visit.language(), LanguageTag.GERMAN).value())
                .orElse(key);
    }

    String languages(Office office, Visit visit) {
        var telling = Telling.to(visit);
        var names = office.profile().languages().stream().map(telling::language).toList();
        return names.isEmpty() ? "" : telling.list(names);
    }

    /// Why it is the one to go to.
    String why(Responsible one, AskedPlace place, Visit visit) {
        var said = place.words();
        if (one.office().profile().kind() != OfficeKind.AUTHORITY && one.closeness() != Closeness.REGION)
            return visit.say("office.why.there", said);
        return switch (one.closeness()) {
            case POSTCODE, TOWN -> visit.say("office.why.place", said);
            case DISTRICT -> visit.say("office.why.district", said, district(seekersDistrict(place), visit));
            case REGION -> visit.say("office.why.region");
        };
    }

    private static String seekersDistrict(AskedPlace place) {
        return place instanceof AskedPlace.Known(var seeker, var _)
                ? seeker.district().orElse("")
                : "";
    }

    /// Whom it serves, the widest first.
    String serves(Office office, Visit visit) {
        var region = new ArrayList<String>();
        var wide = new ArrayList<String>();
        var towns = new ArrayList<String>();
        var codes = new ArrayList<String>();
        for (var area : office.profile().areas())
            switch (area) {
                case Area.Region _ -> region.add(visit.say("office.serves.region"));
                case Area.District(var name) -> wide.add(district(name, visit));
                case Area.Town(var key) -> towns.add(town(key, visit));
                case Area.Postcode(var code) -> codes.add(code);
            }
        region.addAll(wide);
        region.addAll(towns.stream().sorted().toList());
        region.addAll(codes);
        return region.isEmpty() ? "" : Telling.to(visit).list(region);
    }

    static OfficeMark mark(Office office, Visit visit) {
        var confirmed = office.standing().confirmed();
        if (confirmed.isEmpty()) return new OfficeMark(visit.say("office.mark.unconfirmed"), "warning", "alert");
        var telling = Telling.to(visit);
        if (office.standing().overdue(visit.today()))
            return new OfficeMark(
                    visit.say(
                            "office.mark.overdue", telling.date(confirmed.get().at())),
                    "warning",
                    "clock");
        return new OfficeMark(
                visit.say("office.mark.confirmed", telling.date(confirmed.get().at())), "success", "check");
    }

    static String shownAddress(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    static String phoneHref(String phone) {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }
}
