package ruhr.kumpel.guide;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// Makes public profiles ready to print.
@Component
class GuideCards {

    private static final int EXCERPT = 220;

    private final GuideWords words;
    private final GuidePhotos photos;

    GuideCards(GuideWords words, GuidePhotos photos) {
        this.words = words;
        this.photos = photos;
    }

    GuideCard of(Guide guide, Visit visit) {
        return card(guide, List.of(), visit);
    }

    GuideCard of(Match match, Visit visit) {
        return card(match.guide(), words.why(match, visit), visit);
    }

    private GuideCard card(Guide guide, List<String> why, Visit visit) {
        var profile = guide.profile();
        return new GuideCard(
                guide.shortId().value(),
                profile.shownAs(),
                visit.link(guide.path()),
                shortened(visit.say(guide.story())),
                profile.spoken().stream()
                        .map(one -> visit.say(
                                "guide.spoken", words.language(one.language(), visit), words.level(one.level(), visit)))
                        .toList(),
                words.topics(profile.topics(), visit),
                towns(profile, visit),
                guide.learning() ? visit.say("course.learning") : visit.say("guide.room", Math.max(0, guide.free())),
                guide.takesNewcomers(),
                photos.of(guide),
                why);
    }

    String towns(Profile profile, Visit visit) {
        if (profile.towns().isEmpty()) return visit.say("guide.towns.all");
        return Telling.to(visit)
                .list(profile.towns().stream()
                        .map(town -> words.town(town, visit))
                        .toList());
    }

    private static Text shortened(Text story) {
        return new Text(story.language(), cut(story.value()));
    }

    /// At the end of a word.
    private static String cut(String story) {
        var line = story.replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) return line;
        int end = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, end > EXCERPT / 2 ? end : EXCERPT) + " …";
    }
}
