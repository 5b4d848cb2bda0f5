package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Prints the form of a guide, for the application and for later.
@Component
class ProfileForms {

    private final GuideWords words;
    private final RuleStore rules;
    private final SelectionStore selection;

    ProfileForms(GuideWords words, RuleStore rules, SelectionStore selection) {
        this.words = words;
        this.rules = rules;
        this.selection = selection;
    }

    String show(String path, Optional<Guide> guide, ProfileForm form, Problems problems, Visit visit, Model model) {
        boolean fresh = path.equals(ApplicationPage.PATH);
        var title = visit.say(fresh ? "guide.apply.title" : "guide.profile.title");
        model.addAttribute(
                "page",
                fresh
                        ? Page.titled(title).hidden().below(visit.say("guide.list.title"), "/guides")
                        : Page.titled(title).secretly().below(visit.say("guide.mine.title"), MyGuidesPage.PATH));
        model.addAttribute(
                "view",
                new ProfileFormView(
                        visit.link(path),
                        visit.link(fresh ? "/guides" : MyGuidesPage.PATH),
                        fresh,
                        guide.filter(one -> one.state() == State.DECLINED)
                                .flatMap(one ->
                                        selection.decisions(one.id()).stream().findFirst())
                                .map(Decision::reason),
                        fresh ? rules.of(visit.portal()).criteria() : List.of(),
                        form,
                        words.languages(visit),
                        words.levels(visit),
                        words.topics(visit),
                        words.towns(visit),
                        words.ways(visit),
                        problems));
        return "guide/profile";
    }
}
