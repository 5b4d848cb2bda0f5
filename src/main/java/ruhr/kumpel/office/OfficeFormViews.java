package ruhr.kumpel.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.HoursInput;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Makes the form for an office ready to print.
@Component
class OfficeFormViews {

    /// Spoken most in the region beside the portal's languages; others are kept when they are there.
    private static final List<String> SPOKEN =
            List.of("ru", "pl", "ro", "bg", "fr", "es", "it", "fa", "ku", "sr", "sq", "zh");

    private final OfficeWords words;
    private final Places places;

    OfficeFormViews(OfficeWords words, Places places) {
        this.words = words;
        this.places = places;
    }

    /// @param action where the form goes
    /// @param stored the office that is changed; empty for a new one
    record Where(String action, String back, boolean editing, Optional<Office> stored) {}

    OfficeFormView of(Where where, OfficeForm form, Problems problems, Seen seen, Visit visit) {
        var source = LanguageTag.parse(form.text(OfficeForm.SOURCE)).orElse(visit.language());
        return new OfficeFormView(
                where.action(),
                where.back(),
                where.editing(),
                form,
                source.ownName(),
                where.stored().isPresent() ? List.of() : sources(visit),
                Arrays.stream(OfficeKind.values())
                        .map(kind -> Choice.of(kind.word(), OfficeWords.kind(kind, visit)))
                        .toList(),
                Arrays.stream(Topic.values())
                        .map(topic -> Choice.of(topic.word(), OfficeWords.topic(topic, visit)))
                        .toList(),
                languages(form, visit),
                Districts.all(places).stream()
                        .map(name -> Choice.of(Districts.word(name), OfficeWords.district(name, visit)))
                        .toList(),
                places.all().stream()
                        .map(town -> Choice.of(town.key(), words.town(town.key(), visit)))
                        .toList(),
                Arrays.stream(AccessMark.values())
                        .map(mark -> Choice.of(mark.word(), visit.say("office.access." + mark.word())))
                        .toList(),
                HoursInput.of(form.texts(), visit),
                offerings(form),
                where.stored().map(office -> state(office, visit)),
                problems,
                seen);
    }

    private static List<Choice> sources(Visit visit) {
        return visit.site().languages().stream()
                .map(language -> Choice.of(language.value(), language.ownName()))
                .toList();
    }

    private static List<Choice> languages(OfficeForm form, Visit visit) {
        var tags = new LinkedHashSet<String>();
        visit.site().languages().forEach(language -> tags.add(language.value()));
        tags.addAll(SPOKEN);
        tags.addAll(form.all(OfficeForm.LANGUAGES));
        var telling = Telling.to(visit);
        var choices = new ArrayList<Choice>();
        for (var tag : tags)
            LanguageTag.parse(tag)
                    .ifPresent(language -> choices.add(Choice.of(language.value(), telling.language(language))));
        return choices;
    }

    private static List<OfficeFormView.OfferingRow> offerings(OfficeForm form) {
        var rows = new ArrayList<OfficeFormView.OfferingRow>();
        for (int row = 0; row < form.rows(); row++)
            rows.add(new OfficeFormView.OfferingRow(
                    row + 1, "service" + row + "-", form.text(OfferingFields.field(row, "name"))));
        return rows;
    }

    private static OfficeFormView.State state(Office office, Visit visit) {
        var desk = visit.link(office.desk());
        boolean archived = office.standing().archived();
        return new OfficeFormView.State(
                visit.say(office.profile().name()).value(),
                visit.link(office.path()),
                OfficeWords.mark(office, visit),
                translations(office, visit),
                desk + "/confirmation",
                visit.today().plusYears(1).toString(),
                archived,
                desk + (archived ? "/restoration" : "/archive"));
    }

    static List<OfficeFormView.Translation> translations(Office office, Visit visit) {
        return visit.site().languages().stream()
                .filter(language -> !language.equals(office.standing().source()))
                .map(language -> {
                    var word = word(office, language);
                    return new OfficeFormView.Translation(
                            language.ownName(),
                            visit.link(office.desk()) + "/texts?in=" + language,
                            visit.say("office.texts." + word),
                            word.equals("done") ? "success" : "warning");
                })
                .toList();
    }

    private static String word(Office office, LanguageTag language) {
        if (office.profile().name().exactly(language).isEmpty()) return "missing";
        if (office.standing().outdated(language)) return "outdated";
        return office.standing().machine(language) ? "machine" : "done";
    }
}
