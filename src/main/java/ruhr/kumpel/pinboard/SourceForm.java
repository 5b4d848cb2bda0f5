package ruhr.kumpel.pinboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What an editor typed about a source.
public record SourceForm(
        String name, String url, String language, String category, String town, boolean trusted, String every) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_URL = 2000;

    static SourceForm of(
            @Nullable String name,
            @Nullable String url,
            @Nullable String language,
            @Nullable String category,
            @Nullable String town,
            @Nullable String trusted,
            @Nullable String every) {
        return new SourceForm(
                Typed.line(name),
                Typed.line(url),
                Typed.line(language),
                Typed.line(category),
                Typed.line(town),
                !Typed.line(trusted).isEmpty(),
                Typed.line(every));
    }

    static SourceForm blank(Visit visit) {
        return new SourceForm("", "", visit.language().value(), "", "", false, "6");
    }

    static SourceForm of(Source source) {
        var setting = source.setting();
        return new SourceForm(
                setting.name(),
                setting.url(),
                setting.language().value(),
                setting.category(),
                setting.town().orElse(""),
                setting.trusted(),
                Integer.toString(setting.everyHours()));
    }

    /// By the field, for whoever comes second.
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("name", name);
        said.put("url", url);
        said.put("language", language);
        said.put("category", category);
        said.put("town", town);
        said.put("trusted", Boolean.toString(trusted));
        said.put("every", every);
        return said;
    }

    /// Empty if there are problems.
    Optional<Source.Setting> read(PostingWords words, Problems problems, Visit visit) {
        if (name.isEmpty()) problems.add("name", visit.say("pinboard.source.name.missing"));
        if (name.length() > LONGEST_NAME) problems.add("name", visit.say("pinboard.form.too-long", LONGEST_NAME));
        if (url.isEmpty()) problems.add("url", visit.say("pinboard.source.url.missing"));
        if (url.length() > LONGEST_URL) problems.add("url", visit.say("pinboard.form.too-long", LONGEST_URL));
        var tag = visit.site().language(language);
        if (tag.isEmpty()) problems.add("language", visit.say("pinboard.form.language.missing"));
        if (words.topics(visit).stream().noneMatch(one -> is(one, category)))
            problems.add("category", visit.say("pinboard.form.category.missing"));
        if (!town.isEmpty() && words.towns(visit).stream().noneMatch(one -> is(one, town)))
            problems.add("town", visit.say("pinboard.form.town.missing"));
        var hours = Typed.number(every, 1, Source.MOST_HOURS);
        if (hours.isEmpty()) problems.add("every", visit.say("pinboard.source.every.wrong", Source.MOST_HOURS));
        if (!problems.none()) return Optional.empty();
        return Optional.of(new Source.Setting(
                name,
                url,
                tag.orElseThrow(),
                category,
                Optional.of(town).filter(one -> !one.isEmpty()),
                trusted,
                hours.orElseThrow()));
    }

    private static boolean is(Choice choice, String value) {
        return choice.value().equals(value);
    }
}
