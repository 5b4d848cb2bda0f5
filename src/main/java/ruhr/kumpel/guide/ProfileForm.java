package ruhr.kumpel.guide;

import static ruhr.kumpel.guide.Typed.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What somebody typed who is or wants to be a guide. Missing fields are empty.
///
/// @param storyIn the language of the story
/// @param language1 the first of at most four languages, `level1` how well
/// @param town1 the first of at most three towns; none is the whole region
public record ProfileForm(
        String shownAs,
        String storyIn,
        String story,
        String language1,
        String level1,
        String language2,
        String level2,
        String language3,
        String level3,
        String language4,
        String level4,
        List<String> topics,
        String town1,
        String town2,
        String town3,
        List<String> ways,
        String hours,
        String capacity) {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_STORY = 4000;

    public ProfileForm(
            @Nullable String shownAs,
            @Nullable String storyIn,
            @Nullable String story,
            @Nullable String language1,
            @Nullable String level1,
            @Nullable String language2,
            @Nullable String level2,
            @Nullable String language3,
            @Nullable String level3,
            @Nullable String language4,
            @Nullable String level4,
            @Nullable List<String> topics,
            @Nullable String town1,
            @Nullable String town2,
            @Nullable String town3,
            @Nullable List<String> ways,
            @Nullable String hours,
            @Nullable String capacity) {
        this.shownAs = line(shownAs);
        this.storyIn = line(storyIn);
        this.story = Typed.text(story);
        this.language1 = line(language1);
        this.level1 = line(level1);
        this.language2 = line(language2);
        this.level2 = line(level2);
        this.language3 = line(language3);
        this.level3 = line(level3);
        this.language4 = line(language4);
        this.level4 = line(level4);
        this.topics = Typed.list(topics);
        this.town1 = line(town1);
        this.town2 = line(town2);
        this.town3 = line(town3);
        this.ways = Typed.list(ways);
        this.hours = line(hours);
        this.capacity = line(capacity);
    }

    static ProfileForm empty(Visit visit) {
        var language = visit.language().value();
        return new ProfileForm(
                "", language, "", language, "", "", "", "", "", "", "", List.of(), "", "", "", List.of(), "", "2");
    }

    static ProfileForm of(Profile profile) {
        var spoken = profile.spoken();
        var towns = profile.towns();
        return new ProfileForm(
                profile.shownAs(),
                profile.language().value(),
                profile.story(),
                language(spoken, 0),
                level(spoken, 0),
                language(spoken, 1),
                level(spoken, 1),
                language(spoken, 2),
                level(spoken, 2),
                language(spoken, 3),
                level(spoken, 3),
                profile.topics(),
                town(towns, 0),
                town(towns, 1),
                town(towns, 2),
                profile.ways().stream().map(WayHere::word).sorted().toList(),
                Integer.toString(profile.hours()),
                Integer.toString(profile.capacity()));
    }

    public List<String> languages() {
        return List.of(language1, language2, language3, language4);
    }

    public List<String> levels() {
        return List.of(level1, level2, level3, level4);
    }

    public List<String> towns() {
        return List.of(town1, town2, town3);
    }

    /// @param busy how many newcomers she has now
    Problems problems(GuideWords words, int busy, Visit visit) {
        var problems = new Problems();
        if (shownAs.isEmpty()) problems.add("shownAs", visit.say("guide.form.name.missing"));
        if (shownAs.length() > LONGEST_NAME) problems.add("shownAs", visit.say("guide.too-long", LONGEST_NAME));
        if (story.isEmpty()) problems.add("story", visit.say("guide.form.story.missing"));
        if (story.length() > LONGEST_STORY) problems.add("story", visit.say("guide.too-long", LONGEST_STORY));
        checkLanguages(problems, words, visit);
        checkTopics(problems, words, visit);
        if (Typed.number(hours, 1, Profile.MOST_HOURS).isEmpty())
            problems.add("hours", visit.say("guide.form.hours.wrong", Profile.MOST_HOURS));
        var places = Typed.number(capacity, 1, Profile.MOST_PLACES);
        if (places.isEmpty()) problems.add("capacity", visit.say("guide.form.capacity.wrong", Profile.MOST_PLACES));
        else if (places.getAsInt() < busy) problems.add("capacity", visit.say("guide.form.capacity.busy", busy));
        return problems;
    }

    private void checkLanguages(Problems problems, GuideWords words, Visit visit) {
        var seen = new HashSet<String>();
        for (int i = 0; i < languages().size(); i++) {
            var language = languages().get(i);
            if (language.isEmpty()) continue;
            if (LanguageTag.parse(language)
                            .filter(tag -> words.offers(tag, visit))
                            .isEmpty()
                    || !seen.add(language)) problems.add("language" + (i + 1), visit.say("guide.form.language.wrong"));
            else if (Level.parse(levels().get(i)).isEmpty())
                problems.add("level" + (i + 1), visit.say("guide.form.level.missing"));
        }
        if (seen.isEmpty()) problems.add("language1", visit.say("guide.form.language.missing"));
    }

    private void checkTopics(Problems problems, GuideWords words, Visit visit) {
        var offered = words.topics(visit).stream().map(one -> one.value()).collect(Collectors.toSet());
        if (topics.stream().noneMatch(offered::contains))
            problems.add("topics", visit.say("guide.form.topics.missing"));
    }

    /// Only of a form without problems.
    Profile profile(GuideWords words, Visit visit) {
        var offered = words.topics(visit).stream().map(one -> one.value()).collect(Collectors.toSet());
        var known = words.towns(visit).stream().map(one -> one.value()).collect(Collectors.toSet());
        return new Profile(
                shownAs,
                LanguageTag.parse(storyIn)
                        .filter(tag -> words.offers(tag, visit))
                        .orElse(visit.language()),
                story,
                spoken(),
                topics.stream().filter(offered::contains).toList(),
                towns().stream().filter(known::contains).distinct().toList(),
                ways.stream().flatMap(one -> WayHere.parse(one).stream()).collect(Collectors.toSet()),
                Typed.number(hours, 1, Profile.MOST_HOURS).orElseThrow(),
                Typed.number(capacity, 1, Profile.MOST_PLACES).orElseThrow());
    }

    private List<SpokenLanguage> spoken() {
        var spoken = new ArrayList<SpokenLanguage>();
        for (int i = 0; i < languages().size(); i++) {
            if (languages().get(i).isEmpty()) continue;
            spoken.add(new SpokenLanguage(
                    new LanguageTag(languages().get(i)),
                    Level.parse(levels().get(i)).orElseThrow()));
        }
        return spoken;
    }

    private static String language(List<SpokenLanguage> spoken, int place) {
        return place < spoken.size() ? spoken.get(place).language().value() : "";
    }

    private static String level(List<SpokenLanguage> spoken, int place) {
        return place < spoken.size() ? spoken.get(place).level().word() : "";
    }

    private static String town(List<String> towns, int place) {
        return place < towns.size() ? towns.get(place) : "";
    }
}
