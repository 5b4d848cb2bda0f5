package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import ruhr.kumpel.web.Seen;
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
        var setting = portals.with(visit.portal()).setting();
        return show(setting, new Problems(), !saved.isEmpty(), Seen.of(said(setting, visit)), visit, model);
    }

    @PostMapping("/{lang}/manage/portal/rules")
    String save(
            @RequestParam(required = false) @Nullable List<String> spoken,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(required = false) @Nullable List<String> features,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var before = portals.with(visit.portal()).setting();
        var chosen = chosen(spoken == null ? List.of() : spoken, first);
        if (chosen.isEmpty()) {
            var problems = new Problems();
            problems.add("spoken", visit.say("portal.rules.languages.missing"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(before, problems, false, Seen.sent(seen), visit, model);
        }
        var rule = policy.equals(Policy.AT_ONCE.name()) ? Policy.AT_ONCE : Policy.AFTER_REVIEW;
        var on = features == null
                ? Set.<String>of()
                : Set.copyOf(features.stream().filter(Features.ALL::contains).toList());
        var typed = new Setting(chosen, before.zone(), rule, on);
        var changing = portals.change(
                visit.portal(), now -> Seen.sent(seen).still(said(now.setting(), visit)), one -> one.set(typed));
        if (changing instanceof Changing.Outdated(var now)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var problems = new Problems();
            var late = Seen.late(said(now.setting(), visit), said(typed, visit), problems, visit);
            return show(typed, problems, false, late, visit, model);
        }
        return "redirect:/" + (chosen.contains(visit.language()) ? visit.language() : chosen.getFirst()) + PATH
                + "?saved=1";
    }

    /// In words, for whoever comes second.
    private static Map<String, String> said(Setting setting, Visit visit) {
        return Map.of(
                "spoken",
                setting.languages().stream().map(LanguageTag::ownName).sorted().collect(Collectors.joining(", ")),
                "first",
                setting.languages().getFirst().ownName(),
                "policy",
                visit.say(key(setting.policy())),
                "features",
                Features.ALL.stream()
                        .filter(setting.features()::contains)
                        .map(one -> visit.say("portal.feature." + one))
                        .collect(Collectors.joining(", ")));
    }

    /// Only languages that the installation has; the wished default first.
    private List<LanguageTag> chosen(List<String> spoken, String first) {
        var chosen = new ArrayList<LanguageTag>();
        for (var offered : languages.all()) if (spoken.contains(offered.tag().value())) chosen.add(offered.tag());
        LanguageTag.parse(first).filter(chosen::remove).ifPresent(chosen::addFirst);
        return chosen;
    }

    private String show(Setting setting, Problems problems, boolean saved, Seen seen, Visit visit, Model model) {
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
                        saved,
                        seen));
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
