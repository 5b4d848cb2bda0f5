package ruhr.kumpel.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The texts of an office in one language.
///
/// @param texts by field: `name`, `about`, `way`, and for each service `0-name` and so on
record TextsForm(Map<String, String> texts) {

    private static final Pattern NAMES =
            Pattern.compile("name|about|way|\\d{1,2}-(name|about|documents|eligibility|fee)");
    private static final Map<String, Integer> LONGEST = Map.of("name", 160, "about", 2000, "way", 1000);

    TextsForm {
        texts = Map.copyOf(texts);
    }

    static TextsForm sent(MultiValueMap<String, String> fields) {
        var texts = new TreeMap<String, String>();
        fields.forEach((name, values) -> {
            if (NAMES.matcher(name).matches() && !values.isEmpty())
                texts.put(
                        name,
                        values.getFirst()
                                .replace("\r\n", "\n")
                                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                                .strip());
        });
        return new TextsForm(texts);
    }

    static TextsForm of(Office office, LanguageTag language) {
        var texts = new TreeMap<String, String>();
        texts.put("name", OfficeForm.in(office.profile().name(), language));
        texts.put("about", OfficeForm.in(office.profile().about(), language));
        texts.put("way", OfficeForm.in(office.whereabouts().way(), language));
        int row = 0;
        for (var offering : office.offerings()) {
            texts.put(row + "-name", OfficeForm.in(offering.name(), language));
            texts.put(row + "-about", OfficeForm.in(offering.about(), language));
            texts.put(row + "-documents", OfficeForm.in(offering.documents(), language));
            texts.put(row + "-eligibility", OfficeForm.in(offering.eligibility(), language));
            texts.put(row + "-fee", OfficeForm.in(offering.fee(), language));
            row++;
        }
        return new TextsForm(texts);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /// A translation begins with its name; a service without one is not translated.
    Problems problems(Office office, Visit visit) {
        var problems = new Problems();
        if (text("name").isEmpty()) problems.add("name", visit.say("office.form.name.missing"));
        for (int row = 0; row < office.offerings().size(); row++) {
            var prefix = row + "-";
            boolean more = texts.entrySet().stream()
                    .anyMatch(one ->
                            one.getKey().startsWith(prefix) && !one.getValue().isEmpty());
            if (more && text(prefix + "name").isEmpty())
                problems.add(prefix + "name", visit.say("office.form.service.name.missing"));
        }
        texts.forEach((name, text) -> {
            int dash = name.indexOf('-');
            int most = dash < 0
                    ? LONGEST.getOrDefault(name, 0)
                    : OfferingFields.LONGEST.getOrDefault(name.substring(dash + 1), 0);
            if (text.length() > most) problems.add(name, visit.say("office.form.too-long", most));
        });
        return problems;
    }

    /// The office, saying this in the language.
    Office in(Office was, LanguageTag language) {
        var offerings = new ArrayList<Offering>();
        for (var offering : was.offerings()) offerings.add(in(offering, offerings.size() + "-", language));
        var profile = was.profile();
        var where = was.whereabouts();
        return new Office(
                was.id(),
                was.shortId(),
                was.portal(),
                was.organisation(),
                new Profile(
                        profile.kind(),
                        profile.topics(),
                        with(profile.name(), language, "name"),
                        with(profile.about(), language, "about"),
                        profile.languages(),
                        profile.areas(),
                        profile.basis()),
                new Whereabouts(
                        where.place(), where.town(), where.pin(), where.access(), with(where.way(), language, "way")),
                was.reach(),
                List.copyOf(offerings),
                was.standing());
    }

    private Offering in(Offering was, String prefix, LanguageTag language) {
        return new Offering(
                was.id(),
                with(was.name(), language, prefix + "name"),
                with(was.about(), language, prefix + "about"),
                with(was.documents(), language, prefix + "documents"),
                with(was.eligibility(), language, prefix + "eligibility"),
                with(was.fee(), language, prefix + "fee"),
                was.amount(),
                was.basis(),
                was.appointment());
    }

    private Localized with(Localized was, LanguageTag language, String field) {
        return was.with(language, text(field));
    }
}
