package ruhr.kumpel.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Colour;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// How a town looks and what it says of itself in one language, as its form has it.
record TownForm(String lead, String office, String device, String ground, String figure, String host) {

    static final int LONGEST_LEAD = 400;
    static final int LONGEST_OFFICE = 120;

    static TownForm of(Town town, LanguageTag language) {
        return new TownForm(
                town.lead().exactly(language).orElse(""),
                town.office().exactly(language).orElse(""),
                town.emblem().device().word(),
                town.emblem().ground().hex(),
                town.emblem().figure().hex(),
                town.host().orElse(""));
    }

    static TownForm typed(Map<String, String> fields) {
        return new TownForm(
                line(fields, "lead"),
                line(fields, "office"),
                line(fields, "device"),
                line(fields, "ground"),
                line(fields, "figure"),
                line(fields, "host"));
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("lead", lead);
        fields.put("office", office);
        fields.put("device", device);
        fields.put("ground", ground);
        fields.put("figure", figure);
        fields.put("host", host);
        return fields;
    }

    /// @param hosts among which a town can have one
    Problems check(List<String> hosts, Visit visit) {
        var problems = new Problems();
        atMost(LONGEST_LEAD, "lead", lead, problems, visit);
        atMost(LONGEST_OFFICE, "office", office, problems, visit);
        if (Emblem.Device.of(device).isEmpty()) problems.add("device", visit.say("knowledge.towndesk.device.missing"));
        var front = Colour.parse(figure);
        var back = Colour.parse(ground);
        if (back.isEmpty()) problems.add("ground", visit.say("knowledge.towndesk.colour.wrong"));
        if (front.isEmpty()) problems.add("figure", visit.say("knowledge.towndesk.colour.wrong"));
        if (front.isPresent() && back.isPresent() && front.get().contrastTo(back.get()) < 3)
            problems.add("figure", visit.say("knowledge.towndesk.colour.weak"));
        if (!host.isEmpty() && !hosts.contains(host))
            problems.add("host", visit.say("knowledge.towndesk.host.unknown"));
        return problems;
    }

    /// Only what [#check] found nothing wrong with.
    Town applied(Town town, LanguageTag language) {
        return new Town(
                town.id(),
                town.portal(),
                town.municipality(),
                new Emblem(Emblem.Device.of(device).orElseThrow(), new Colour(ground), new Colour(figure)),
                town.crest(),
                host.isEmpty() ? Optional.empty() : Optional.of(host),
                town.lead().with(language, lead),
                town.office().with(language, office),
                town.open());
    }

    private static void atMost(int length, String field, String text, Problems problems, Visit visit) {
        if (text.length() > length) problems.add(field, visit.say("knowledge.text.too-long", length, text.length()));
    }

    private static String line(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
