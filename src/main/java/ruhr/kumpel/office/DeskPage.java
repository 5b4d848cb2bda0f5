package ruhr.kumpel.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// Where editors see what is to do, look for an office, write a new one and take over those of the release.
@Controller
@Access(Access.For.EDITORS)
class DeskPage {

    static final String PATH = "/manage/offices";

    private static final int PAGE = 40;
    private static final int LONGEST_TEXT = 100;

    private final DeskStore desk;
    private final OfficeStore store;
    private final Offices offices;
    private final OfficeCheck check;
    private final OfficeFormViews forms;
    private final OfficeWords words;
    private final ShippedOffices shipped;
    private final Places places;

    DeskPage(
            DeskStore desk,
            OfficeStore store,
            Offices offices,
            OfficeCheck check,
            OfficeFormViews forms,
            OfficeWords words,
            ShippedOffices shipped,
            Places places) {
        this.desk = desk;
        this.store = store;
        this.offices = offices;
        this.check = check;
        this.forms = forms;
        this.words = words;
        this.shipped = shipped;
        this.places = places;
    }

    @GetMapping("/{lang}/manage/offices")
    String list(
            @RequestParam(defaultValue = "") String pile,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") String page,
            Visit visit,
            Model model) {
        here(visit);
        var there = places.byKey(town);
        var words = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text.strip();
        var wish = new DeskStore.Wish(
                visit.portal(),
                DeskStore.Pile.of(pile),
                there.map(Municipality::key),
                there.map(Municipality::district),
                words);
        model.addAttribute("page", Page.titled(visit.say("office.desk.title")));
        model.addAttribute("view", view(wish, page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1, visit));
        return "office/desk";
    }

    /// Takes over the offices of the release that are not here yet.
    @PostMapping("/{lang}/manage/offices/shipped")
    String take(Visit visit) {
        here(visit);
        shipped.take(visit.portal());
        return "redirect:" + visit.link(PATH);
    }

    @GetMapping("/{lang}/manage/offices/new")
    String blank(Visit visit, Model model) {
        here(visit);
        return form(OfficeForm.blank(visit.language()), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/manage/offices/new")
    String begin(
            @RequestParam MultiValueMap<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        here(visit);
        var form = OfficeForm.sent(fields);
        var problems = new Problems();
        var source = visit.site().language(form.text(OfficeForm.SOURCE)).orElse(visit.language());
        var change = check.read(form, true, problems, visit, offices.now());
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return form(form, problems, visit, model);
        }
        var office = change.apply(nothing(visit.portal(), source));
        offices.add(List.of(new OfficeWriter.New(
                office, OfficeWriter.Origin.by(visit.memberHere().person()))));
        return "redirect:" + visit.link(office.desk()) + "?done=saved";
    }

    static void here(Visit visit) {
        if (!visit.site().has(OfficesPage.FEATURE)) throw new NotFound();
    }

    private Office nothing(PortalId portal, LanguageTag source) {
        var now = offices.now();
        return new Office(
                Ids.next(),
                ShortId.next(),
                portal,
                Optional.empty(),
                new Profile(OfficeKind.ADVICE, List.of(), Localized.EMPTY, Localized.EMPTY, List.of(), List.of(), ""),
                Whereabouts.NONE,
                Reach.NONE,
                List.of(),
                new Standing(source, Map.of(), Optional.empty(), false, now, now));
    }

    private String form(OfficeForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("office.desk.new")).script("place-field").script("pin"));
        var where = new OfficeFormViews.Where(visit.link(PATH + "/new"), visit.link(PATH), true, Optional.empty());
        model.addAttribute("view", forms.of(where, form, problems, Seen.sent(""), visit));
        return "office/desk-form";
    }

    private DeskView view(DeskStore.Wish wish, int page, Visit visit) {
        int count = desk.count(wish, visit.today());
        int last = Math.max(1, (count + PAGE - 1) / PAGE);
        int shown = Math.min(page, last);
        var ids = desk.find(wish, visit.today(), (shown - 1) * PAGE, PAGE);
        var found = new ArrayList<>(store.all(ids));
        found.sort(Comparator.comparingInt(one -> ids.indexOf(one.id())));
        var kept = "&town=" + wish.town().orElse("") + "&text="
                + java.net.URLEncoder.encode(wish.text(), java.nio.charset.StandardCharsets.UTF_8);
        return new DeskView(
                visit.link(PATH),
                visit.link(PATH + "/new"),
                shipped.missing(visit.portal()),
                visit.link(PATH + "/shipped"),
                wish.pile().word(),
                piles(wish, kept, visit),
                wish.text(),
                wish.town().orElse(""),
                places.all().stream()
                        .map(town -> Choice.of(town.key(), words.town(town.key(), visit)))
                        .toList(),
                found.stream().map(one -> row(one, visit)).toList(),
                count,
                new Paging(
                        shown,
                        last,
                        number -> visit.link(PATH) + "?pile=" + wish.pile().word() + kept + "&page=" + number));
    }

    private List<Tab> piles(DeskStore.Wish wish, String kept, Visit visit) {
        var counts = desk.counts(visit.portal(), visit.today());
        var tabs = new ArrayList<Tab>();
        for (var pile : DeskStore.Pile.values())
            tabs.add(Tab.of(
                            visit.say("office.desk.pile." + pile.word()),
                            visit.link(PATH) + "?pile=" + pile.word() + kept)
                    .current(pile == wish.pile())
                    .count(visit.number(counts.getOrDefault(pile, 0))));
        return tabs;
    }

    private DeskView.Row row(Office office, Visit visit) {
        return new DeskView.Row(
                visit.say(office.profile().name()),
                visit.link(office.desk()),
                OfficeWords.kind(office.profile().kind(), visit),
                office.profile().kind().icon(),
                words.serves(office, visit),
                OfficeWords.mark(office, visit),
                OfficeFormViews.translations(office, visit));
    }
}
