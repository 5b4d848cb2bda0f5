package ruhr.kumpel.knowledge;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.kernel.HoursText;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A contact card in one language, as its form has it.
record CardForm(Map<String, String> fields) {

    static final String HOLIDAYS = "holidays";

    static CardForm blank() {
        return typed(Map.of());
    }

    static CardForm of(ContactCard card, LanguageTag language) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", card.name().exactly(language).orElse(""));
        fields.put("text", card.text().exactly(language).orElse(""));
        fields.put("phone", card.phone());
        fields.put("web", card.web());
        for (var day : DayOfWeek.values())
            fields.put(day(day), HoursText.of(card.hours().week().getOrDefault(day, List.of())));
        fields.put(HOLIDAYS, HoursText.of(card.hours().holidays()));
        return new CardForm(fields);
    }

    static CardForm typed(Map<String, String> sent) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("name", "text", "phone", "web")) fields.put(name, text(sent, name));
        for (var day : DayOfWeek.values()) fields.put(day(day), text(sent, day(day)));
        fields.put(HOLIDAYS, text(sent, HOLIDAYS));
        return new CardForm(fields);
    }

    static String day(DayOfWeek day) {
        return "day" + day.getValue();
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Problems check(Visit visit) {
        var problems = new Problems();
        if (field("name").isEmpty()) problems.add("name", visit.say("knowledge.card.name.missing"));
        atMost(120, "name", problems, visit);
        atMost(600, "text", problems, visit);
        if (!field("phone").matches("[+0-9 ()/-]{0,40}"))
            problems.add("phone", visit.say("knowledge.card.phone.wrong"));
        if (!field("web").isEmpty() && !field("web").matches("https://\\S{3,290}"))
            problems.add("web", visit.say("knowledge.card.web.wrong"));
        for (var day : DayOfWeek.values()) spans(day(day), problems, visit);
        spans(HOLIDAYS, problems, visit);
        return problems;
    }

    OpeningHours hours() {
        var week = new EnumMap<DayOfWeek, List<OpeningHours.Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values())
            week.put(day, HoursText.read(field(day(day))).orElse(List.of()));
        return new OpeningHours(week, HoursText.read(field(HOLIDAYS)).orElse(List.of()), List.of());
    }

    private void spans(String name, Problems problems, Visit visit) {
        if (HoursText.read(field(name)).isEmpty()) problems.add(name, visit.say("knowledge.card.hours.wrong"));
    }

    private void atMost(int length, String name, Problems problems, Visit visit) {
        int typed = field(name).length();
        if (typed > length) problems.add(name, visit.say("knowledge.text.too-long", length, typed));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .strip();
    }
}
