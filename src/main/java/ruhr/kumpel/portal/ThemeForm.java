package ruhr.kumpel.portal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A theme as it is typed: `light-brand`, `dark-link`, `fault`.
record ThemeForm(Map<String, String> fields) {

    static ThemeForm of(Theme theme) {
        var fields = new HashMap<String, String>();
        fields.put("fault", Integer.toString(theme.fault()));
        for (var scheme : Scheme.values())
            theme.in(scheme).forEach((token, colour) -> fields.put(field(scheme, token), colour.hex()));
        return new ThemeForm(fields);
    }

    static String field(Scheme scheme, String token) {
        return scheme.name().toLowerCase(Locale.ROOT) + "-" + token;
    }

    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    Optional<Theme> theme(Problems problems, Visit visit) {
        var light = colours(Scheme.LIGHT, problems, visit);
        var dark = colours(Scheme.DARK, problems, visit);
        var fault = value("fault").strip();
        boolean broken = fault.matches("[1-8]\\d|90");
        if (!broken) problems.add("fault", visit.say("portal.colours.fault.wrong"));
        return problems.none() ? Optional.of(new Theme(Integer.parseInt(fault), light, dark)) : Optional.empty();
    }

    private Map<String, Colour> colours(Scheme scheme, Problems problems, Visit visit) {
        var colours = new HashMap<String, Colour>();
        for (var token : Theme.TOKENS) {
            var field = field(scheme, token);
            Colour.parse(value(field))
                    .ifPresentOrElse(
                            colour -> colours.put(token, colour),
                            () -> problems.add(
                                    field, visit.say("portal.colours.wrong", visit.say("portal.colours." + token))));
        }
        return colours;
    }
}
