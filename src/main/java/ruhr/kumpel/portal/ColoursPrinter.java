package ruhr.kumpel.portal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Makes a theme ready to print and says in words which pair of colours is too weak.
@Component
class ColoursPrinter {

    ColoursView view(String mark, ThemeForm form, Problems problems, boolean saved, Seen seen, Visit visit) {
        return new ColoursView(
                ManageTabs.of(visit),
                Marks.ALL.stream()
                        .map(one -> Choice.of(one, visit.say("portal.mark." + one)))
                        .toList(),
                mark,
                form.value("fault"),
                Arrays.stream(Scheme.values())
                        .map(scheme -> panel(scheme, form, visit))
                        .toList(),
                problems,
                saved,
                seen);
    }

    /// By field, so that the summary leads to the colour in front.
    Map<String, String> sentences(List<ColourPair.Weak> weak, Visit visit) {
        var sentences = new LinkedHashMap<String, String>();
        for (var one : weak)
            sentences.putIfAbsent(
                    ThemeForm.field(one.scheme(), one.pair().front),
                    visit.say(
                            "portal.colours.weak",
                            words(one.pair(), visit),
                            visit.say("portal.scheme." + word(one.scheme())),
                            rounded(one.contrast()),
                            rounded(one.pair().limit)));
        return sentences;
    }

    private ColoursView.Panel panel(Scheme scheme, ThemeForm form, Visit visit) {
        var tokens = Theme.TOKENS.stream()
                .map(token -> new ColoursView.Token(
                        ThemeForm.field(scheme, token),
                        visit.say("portal.colours." + token),
                        form.value(ThemeForm.field(scheme, token))))
                .toList();
        var pairs = Arrays.stream(ColourPair.values())
                .map(pair -> new ColoursView.Pair(
                        words(pair, visit),
                        ThemeForm.field(scheme, pair.front),
                        pair.back.equals(Theme.GROUND) ? "" : ThemeForm.field(scheme, pair.back),
                        scheme.ground.hex(),
                        Double.toString(pair.limit),
                        contrast(pair, scheme, form)))
                .toList();
        return new ColoursView.Panel(word(scheme), visit.say("portal.scheme." + word(scheme)), tokens, pairs);
    }

    private static String contrast(ColourPair pair, Scheme scheme, ThemeForm form) {
        var front = Colour.parse(form.value(ThemeForm.field(scheme, pair.front)));
        var back = pair.back.equals(Theme.GROUND)
                ? java.util.Optional.of(scheme.ground)
                : Colour.parse(form.value(ThemeForm.field(scheme, pair.back)));
        return front.isPresent() && back.isPresent() ? rounded(front.get().contrastTo(back.get())) : "";
    }

    private static String words(ColourPair pair, Visit visit) {
        return visit.say("portal.pair." + pair.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String word(Scheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }

    /// Down, so that what is shown is never better than what is checked.
    private static String rounded(double contrast) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
    }
}
