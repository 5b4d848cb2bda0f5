package ruhr.kumpel.project;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Visit;
import tools.jackson.databind.json.JsonMapper;

/// What search engines read about an entry (schema.org in JSON-LD). Never more than what people see.
@Component
class MachineWords {

    private final JsonMapper json;
    private final Places places;
    private final Publishing publishing;

    MachineWords(JsonMapper json, Places places, Publishing publishing) {
        this.json = json;
        this.places = places;
        this.publishing = publishing;
    }

    String of(Entry entry, Localized.Text text, Visit visit) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type(entry));
        thing.put(
                entry.kind() == ruhr.kumpel.discovery.Kind.JOB ? "title" : "name",
                entry.content().texts().title().in(text.language()).value());
        thing.put("description", Publishing.shortened(text.value(), 400));
        thing.put("inLanguage", text.language().value());
        thing.put("url", visit.absolute(entry.path()));
        thing.put("datePosted", entry.created().toString());
        thing.put("dateModified", entry.changed().toString());
        entry.content().lastDay().ifPresent(day -> thing.put("validThrough", day.toString()));
        entry.content().job().ifPresent(job -> thing.putAll(JobPosting.of(job)));
        publishing
                .who(entry.content())
                .ifPresent(who -> thing.put(
                        entry.kind() == ruhr.kumpel.discovery.Kind.JOB ? "hiringOrganization" : "provider",
                        Map.of("@type", "Organization", "name", who.name())));
        place(entry.content().where(), thing);
        // "</script>" in somebody's title must not end the script.
        return json.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static String type(Entry entry) {
        return switch (entry.kind()) {
            case PROJECT -> "Project";
            case OFFER -> "Offer";
            case NEED -> "Demand";
            case JOB -> "JobPosting";
            case TIP -> "Article";
            case POINT -> "CivicStructure";
            case BUSINESS -> "LocalBusiness";
            case ORGANISATION -> "Organization";
            case CAMPAIGN -> "DonateAction";
            case PAGE -> "WebPage";
            case OFFICE -> "GovernmentOffice";
            case QUESTION -> "Question";
            case POSTING -> "CreativeWork";
        };
    }

    private void place(Where where, Map<String, Object> thing) {
        if (where.towns().isEmpty()) return;
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        place.put(
                "name",
                places.byKey(where.towns().getFirst())
                        .map(town -> town.name().in(LanguageTag.GERMAN).value())
                        .orElse(""));
        if (where instanceof Where.Exact(Position point, String address, String _)) {
            place.put("address", address);
            place.put("geo", Map.of("@type", "GeoCoordinates", "latitude", point.lat(), "longitude", point.lon()));
        }
        thing.put(thing.containsValue("JobPosting") ? "jobLocation" : "areaServed", place);
    }
}
