package ruhr.kumpel.ambassador;

import static ruhr.kumpel.ambassador.Typed.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What somebody typed who is or wants to be an ambassador. Missing fields are empty.
public record ProfileForm(
        String shownAs,
        String communities,
        String writtenIn,
        String about,
        List<String> spoken,
        List<String> topics,
        String links) {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_COMMUNITIES = 200;
    static final int LONGEST_ABOUT = 2000;
    static final int LONGEST_LINKS = 1000;

    public ProfileForm(
            @Nullable String shownAs,
            @Nullable String communities,
            @Nullable String writtenIn,
            @Nullable String about,
            @Nullable List<String> spoken,
            @Nullable List<String> topics,
            @Nullable String links) {
        this.shownAs = line(shownAs);
        this.communities = line(communities);
        this.writtenIn = line(writtenIn);
        this.about = Typed.text(about);
        this.spoken = Typed.list(spoken);
        this.topics = Typed.list(topics);
        this.links = Typed.text(links);
    }

    static ProfileForm empty(Visit visit) {
        var language = visit.language().value();
        return new ProfileForm(visit.memberHere().name(), "", language, "", List.of(language), List.of(), "");
    }

    static ProfileForm of(Profile profile) {
        return new ProfileForm(
                profile.shownAs(),
                profile.communities(),
                profile.language().value(),
                profile.about(),
                profile.spoken().stream().map(LanguageTag::value).toList(),
                profile.topics(),
                profile.links());
    }

    Problems problems(AmbassadorWords words, Visit visit) {
        var problems = new Problems();
        check(problems, "shownAs", shownAs, LONGEST_NAME, "ambassador.form.name.missing", visit);
        check(problems, "communities", communities, LONGEST_COMMUNITIES, "ambassador.form.communities.missing", visit);
        check(problems, "about", about, LONGEST_ABOUT, "ambassador.form.about.missing", visit);
        var languages = languages(words, visit);
        if (languages.isEmpty() || languages.size() > Profile.MOST_LANGUAGES)
            problems.add("spoken", visit.say("ambassador.form.spoken.missing", Profile.MOST_LANGUAGES));
        if (links.length() > LONGEST_LINKS) problems.add("links", visit.say("ambassador.too-long", LONGEST_LINKS));
        else if (!Link.allIn(links)) problems.add("links", visit.say("ambassador.form.links.wrong"));
        return problems;
    }

    static void check(Problems problems, String field, String text, int longest, String missing, Visit visit) {
        if (text.isEmpty()) problems.add(field, visit.say(missing));
        if (text.length() > longest) problems.add(field, visit.say("ambassador.too-long", longest));
    }

    /// Only of a form without problems.
    Profile profile(AmbassadorWords words, Visit visit) {
        return new Profile(
                shownAs,
                communities,
                LanguageTag.parse(writtenIn)
                        .filter(tag -> words.offers(tag, visit))
                        .orElse(visit.language()),
                about,
                languages(words, visit),
                topics.stream().filter(one -> words.hasTopic(one, visit)).toList(),
                links);
    }

    private List<LanguageTag> languages(AmbassadorWords words, Visit visit) {
        return spoken.stream()
                .flatMap(one -> LanguageTag.parse(one).stream())
                .filter(tag -> words.offers(tag, visit))
                .distinct()
                .toList();
    }
}
