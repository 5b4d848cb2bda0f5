package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Languages;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// How a portal works: languages, when entries appear, what is switched on.
@Controller
@Access(Access.For.MANAGERS)
class RulesPage {

    private static final String PATH = ManageTabs.BASE + "/rules";

    private final Portals portals;
    private final Languages languages;

    RulesPage(Portals portals, Languages languages) {
        this.portals = portals;
        this.languages = languages;
    }

    @GetMapping("/{lang}/manage/portal/rules")
    String show(@RequestParam(defaultValue = "") String saved, Visit visit, Model model) {
        return show(portals.with(visit.portal()).setting(), new Problems(), !saved.isEmpty(), visit, model);
    }

    @PostMapping("/{lang}/manage/portal/rules")
    String save(
            @RequestParam(required = false) @Nullable List<String> spoken,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(required = false) @Nullable List<String> features,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var before = portals.with(visit.portal()).setting();
        var chosen = chosen(spoken == null ? List.of() : spoken, first);
        if (chosen.isEmpty()) {
            var problems = new Problems();
            problems.add("spoken", visit.say("portal.rules.languages.missing"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(before, problems, false, visit, model);
        }
        var rule = policy.equals(Policy.AT_ONCE.name()) ? Policy.AT_ONCE : Policy.AFTER_REVIEW;
        var on = features == null
                ? Set.<String>of()
                : Set.copyOf(features.stream().filter(Features.ALL::contains).toList());
        portals.change(
                visit.portal(), one -> one.set(new Setting(chosen, one.setting().zone(), rule, on)));
        return "redirect:/" + (chosen.contains(visit.language()) ? visit.language() : chosen.getFirst()) + PATH
                + "?saved=1";
    }

    /// Only languages that the installation has; the wished default first.
    private List<LanguageTag> chosen(List<String> spoken, String first) {
        var chosen = new ArrayList<LanguageTag>();
        for (var offered : languages.all()) if (spoken.contains(offered.tag().value())) chosen.add(offered.tag());
        LanguageTag.parse(first).filter(chosen::remove).ifPresent(chosen::addFirst);
        return chosen;
    }

    private String show(Setting setting, Problems problems, boolean saved, Visit visit, Model model) {
        var all = languages.all().stream()
                .map(one -> Choice.of(one.tag().value(), one.ownName()))
                .toList();
        var policies = List.of(policy(Policy.AT_ONCE, visit), policy(Policy.AFTER_REVIEW, visit));
        var features = Features.ALL.stream()
                .map(one -> Choice.of(one, visit.say("portal.feature." + one))
                        .hint(visit.say("portal.feature." + one + ".hint")))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("portal.manage.title")));
        model.addAttribute(
                "view",
                new RulesView(
                        ManageTabs.of(visit),
                        all,
                        setting.languages().stream().map(LanguageTag::value).toList(),
                        setting.languages().getFirst().value(),
                        policies,
                        setting.policy().name(),
                        features,
                        List.copyOf(setting.features()),
                        portals.with(visit.portal()).hosts(),
                        problems,
                        saved));
        return "portal/rules";
    }

    static String key(Policy policy) {
        return "portal.policy."
                + policy.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Choice policy(Policy policy, Visit visit) {
        var key = key(policy);
        return Choice.of(policy.name(), visit.say(key)).hint(visit.say(key + ".hint"));
    }
}
