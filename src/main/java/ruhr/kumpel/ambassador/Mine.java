package ruhr.kumpel.ambassador;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Finds things through what a person may do with them, so that no check can be forgotten.
@Component
class Mine {

    private static final String FEATURE = "ambassadors";

    private final AmbassadorStore ambassadors;
    private final StoryStore stories;
    private final QuestionStore questions;

    Mine(AmbassadorStore ambassadors, StoryStore stories, QuestionStore questions) {
        this.ambassadors = ambassadors;
        this.stories = stories;
        this.questions = questions;
    }

    /// On a portal without ambassadors there is nothing to begin.
    void open(Visit visit) {
        if (!visit.site().has(FEATURE)) throw new NotFound();
    }

    Ambassador readable(String id, Visit visit) {
        open(visit);
        return ambassadors
                .with(shortId(id), visit.portal())
                .filter(one -> one.readable() || isHers(one, visit) || visit.may(Role.MODERATOR))
                .orElseThrow(NotFound::new);
    }

    Ambassador coordinated(String id, Visit visit) {
        return ambassadors.with(shortId(id), visit.portal()).orElseThrow(NotFound::new);
    }

    Story story(String id, Visit visit) {
        open(visit);
        return stories.with(shortId(id), visit.portal())
                .filter(story -> {
                    var by = ambassadors.with(story.ambassador()).orElseThrow();
                    return (by.readable() && !story.hidden()) || isHers(by, visit) || visit.may(Role.MODERATOR);
                })
                .orElseThrow(NotFound::new);
    }

    /// One that she told.
    Story own(String id, Visit visit) {
        var hers = ambassador(visit);
        return stories.with(shortId(id), visit.portal())
                .filter(story -> story.ambassador().equals(hers.id()))
                .orElseThrow(NotFound::new);
    }

    /// Before everybody else, moderators and whoever asked read it.
    Question question(String id, Visit visit) {
        open(visit);
        return questions
                .with(shortId(id), visit.portal())
                .filter(one -> one.readable()
                        || (one.state() != Question.Standing.UNCONFIRMED
                                && (visit.may(Role.MODERATOR)
                                        || visit.member()
                                                .filter(member ->
                                                        member.person().equals(one.owner()))
                                                .isPresent())))
                .orElseThrow(NotFound::new);
    }

    Optional<Ambassador> herself(Visit visit) {
        return visit.member().flatMap(member -> ambassadors.of(member.person(), visit.portal()));
    }

    Ambassador ambassador(Visit visit) {
        return herself(visit).orElseThrow(NotFound::new);
    }

    /// She tells and answers.
    Ambassador speaking(Visit visit) {
        return herself(visit).filter(Ambassador::speaks).orElseThrow(NotFound::new);
    }

    private static boolean isHers(Ambassador one, Visit visit) {
        return visit.member()
                .filter(member -> member.person().equals(one.person()))
                .isPresent();
    }

    private static ShortId shortId(String id) {
        return ShortId.atEndOf(id).orElseThrow(NotFound::new);
    }
}
