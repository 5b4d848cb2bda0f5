package ruhr.kumpel.guide;

import static ruhr.kumpel.guide.Typed.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a newcomer typed who looks for a guide. Missing fields are empty.
///
/// @param key names the form: sent twice, it counts once
public record RequestForm(
        String key,
        String called,
        String situation,
        List<String> languages,
        List<String> topics,
        String town,
        String way,
        String email) {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_SITUATION = 4000;

    public RequestForm(
            @Nullable String key,
            @Nullable String called,
            @Nullable String situation,
            @Nullable List<String> languages,
            @Nullable List<String> topics,
            @Nullable String town,
            @Nullable String way,
            @Nullable String email) {
        this.key = line(key);
        this.called = line(called);
        this.situation = Typed.text(situation);
        this.languages = Typed.list(languages);
        this.topics = Typed.list(topics);
        this.town = line(town);
        this.way = line(way);
        this.email = line(email);
    }

    Problems problems(GuideWords words, Visit visit) {
        var problems = new Problems();
        if (situation.isEmpty()) problems.add("situation", visit.say("guide.request.situation.missing"));
        if (situation.length() > LONGEST_SITUATION)
            problems.add("situation", visit.say("guide.too-long", LONGEST_SITUATION));
        if (spoken(words, visit).isEmpty()) problems.add("languages", visit.say("guide.request.languages.missing"));
        if (called.isEmpty()) problems.add("called", visit.say("guide.request.called.missing"));
        if (called.length() > LONGEST_NAME) problems.add("called", visit.say("guide.too-long", LONGEST_NAME));
        if (visit.member().isEmpty() && EmailAddress.parse(email).isEmpty())
            problems.add("email", visit.say("guide.request.email.missing"));
        return problems;
    }

    /// Only of a form without problems.
    Wanted wanted(GuideWords words, Visit visit) {
        var offered = words.topics(visit).stream().map(one -> one.value()).collect(Collectors.toSet());
        var known = words.towns(visit).stream().map(one -> one.value()).collect(Collectors.toSet());
        return new Wanted(
                called,
                situation,
                spoken(words, visit),
                topics.stream().filter(offered::contains).toList(),
                Optional.of(town).filter(known::contains),
                WayHere.parse(way));
    }

    RequestId id() {
        return new RequestId(Typed.id(key));
    }

    private List<LanguageTag> spoken(GuideWords words, Visit visit) {
        return languages.stream()
                .flatMap(one -> LanguageTag.parse(one).stream())
                .filter(tag -> words.offers(tag, visit))
                .distinct()
                .toList();
    }
}
