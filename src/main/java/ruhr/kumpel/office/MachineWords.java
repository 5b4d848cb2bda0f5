package ruhr.kumpel.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Visit;
import tools.jackson.databind.json.JsonMapper;

/// What search engines read about an office (schema.org in JSON-LD). Never more than what people see.
@Component
class MachineWords {

    private final JsonMapper json;
    private final Places places;

    MachineWords(JsonMapper json, Places places) {
        this.json = json;
        this.places = places;
    }

    String of(Office office, Visit visit) {
        var profile = office.profile();
        var reach = office.reach();
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", profile.kind() == OfficeKind.AUTHORITY ? "GovernmentOffice" : "Organization");
        thing.put("name", visit.say(profile.name()).value());
        put("description", visit.say(profile.about()).value(), thing);
        thing.put("url", visit.absolute(office.path()));
        put("sameAs", reach.website(), thing);
        put("telephone", reach.phone(), thing);
        put("address", office.whereabouts().place(), thing);
        office.whereabouts()
                .pin()
                .ifPresent(pin -> thing.put(
                        "geo", Map.of("@type", "GeoCoordinates", "latitude", pin.lat(), "longitude", pin.lon())));
        thing.put("areaServed", areas(office));
        if (!profile.languages().isEmpty())
            thing.put(
                    "knowsLanguage",
                    profile.languages().stream().map(LanguageTag::value).toList());
        if (!office.offerings().isEmpty())
            thing.put(
                    "makesOffer",
                    office.offerings().stream().map(one -> offer(one, visit)).toList());
        // "</script>" in somebody's words must not end the script.
        return json.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> offer(Offering offering, Visit visit) {
        Map<String, Object> what = new LinkedHashMap<>();
        what.put("@type", "Service");
        what.put("name", visit.say(offering.name()).value());
        put("description", visit.say(offering.about()).value(), what);
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("@type", "Offer");
        offer.put("itemOffered", what);
        offering.amount().ifPresent(amount -> {
            offer.put("price", String.valueOf(amount.cents() / 100.0));
            offer.put("priceCurrency", "EUR");
        });
        return offer;
    }

    private List<Map<String, Object>> areas(Office office) {
        var areas = new ArrayList<Map<String, Object>>();
        for (var area : office.profile().areas()) {
            var name = switch (area) {
                case Area.Postcode(var code) -> code;
                case Area.Town(var key) ->
                    places.byKey(key)
                            .map(town -> town.name().in(LanguageTag.GERMAN).value())
                            .orElse(key);
                case Area.District(var district) -> district;
                case Area.Region _ -> "Metropole Ruhr";
            };
            areas.add(Map.of("@type", "AdministrativeArea", "name", name));
        }
        return areas;
    }

    private static void put(String key, String value, Map<String, Object> thing) {
        if (!value.isEmpty()) thing.put(key, value);
    }
}
