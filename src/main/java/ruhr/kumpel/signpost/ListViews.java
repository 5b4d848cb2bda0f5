package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Prepares a checklist for its reader.
@Component
class ListViews {

    private final AskViews asks;
    private final ConfirmationStore confirmations;
    private final Places places;

    ListViews(AskViews asks, ConfirmationStore confirmations, Places places) {
        this.asks = asks;
        this.confirmations = confirmations;
        this.places = places;
    }

    /// What the page says beside the list.
    ///
    /// @param fresh whether the code was made just now
    /// @param done key of a message
    record Told(
            Optional<String> code,
            boolean fresh,
            boolean device,
            Optional<String> done,
            String email,
            Problems problems) {

        static final Told NOTHING = new Told(Optional.empty(), false, false, Optional.empty(), "", new Problems());

        Told saying(String key) {
            return new Told(code, fresh, device, Optional.of(key), email, problems);
        }
    }

    static LocalDate today(Visit visit) {
        return Telling.to(visit).day(visit.now());
    }

    /// Ready to be kept: with what the steps say now, if she has not kept it before.
    static Notebook marked(Signpost signpost, Notebook notebook, Visit visit) {
        if (!notebook.seen().isEmpty()) return notebook;
        return notebook.seeing(prints(signpost, signpost.checklist(notebook.answers(), today(visit))));
    }

    static Map<String, String> prints(Signpost signpost, List<Item> items) {
        var prints = new LinkedHashMap<String, String>();
        items.forEach(item -> prints.put(item.step().key(), item.advice().print(signpost.source())));
        return prints;
    }

    String show(Signpost signpost, Notebook notebook, Reader reader, Told told, Model model) {
        var visit = reader.visit();
        model.addAttribute(
                "page",
                Page.titled(visit.say("signpost.list.title"))
                        .below(visit.say("signpost.title"), AskViews.PATH)
                        .script("print")
                        .script("checklist")
                        .secretly());
        model.addAttribute("view", of(signpost, notebook, reader, told));
        return "signpost/list";
    }

    private ListView of(Signpost signpost, Notebook notebook, Reader reader, Told told) {
        var visit = reader.visit();
        var today = today(visit);
        var heard = signpost.heard(notebook.answers());
        var items = signpost.checklist(heard, today);
        var prints = prints(signpost, items);
        var kept = notebook.seen().isEmpty() ? notebook.seeing(prints) : notebook;
        var lines = lines(items, prints, kept, reader, heard);
        return new ListView(
                Telling.to(visit).date(today),
                hidden(kept.with(heard), reader, told),
                groups(items, lines, visit),
                asks.way(signpost.asked(heard), Integer.MAX_VALUE, heard, reader),
                lines.size(),
                (int) lines.stream().filter(ListView.Line::unconfirmed).count(),
                lines.stream().anyMatch(ListView.Line::foreign),
                (int) lines.stream().filter(line -> !line.change().isEmpty()).count(),
                (int) kept.seen().keySet().stream()
                        .filter(step -> !prints.containsKey(step))
                        .count(),
                items.stream().anyMatch(item -> item.due().isPresent()),
                told.code(),
                told.fresh(),
                told.device(),
                told.done().map(visit::say),
                told.email(),
                told.problems(),
                actions(visit),
                AskViews.ways(ListPage.PATH, reader),
                visit.member().isPresent());
    }

    private static List<Hidden> hidden(Notebook notebook, Reader reader, Told told) {
        var hidden = new ArrayList<>(Hidden.of(notebook.hiddenOnList()));
        reader.also().ifPresent(language -> hidden.add(new Hidden(Reader.ALSO, language.value())));
        told.code().ifPresent(code -> hidden.add(new Hidden(KeptPage.CODE, code)));
        if (told.device()) hidden.add(new Hidden(ListPage.DEVICE, "1"));
        return hidden;
    }

    private List<ListView.Line> lines(
            List<Item> items, Map<String, String> prints, Notebook notebook, Reader reader, Answers heard) {
        var visit = reader.visit();
        var confirmed = confirmations.confirmed(visit.portal(), visit.language());
        var nearby = nearby(heard, visit);
        var lines = new ArrayList<ListView.Line>();
        for (var item : items) {
            var way = finder(item, heard, visit).or(() -> nearby);
            lines.add(line(lines.size() + 1, item, prints, notebook, confirmed, way, reader));
        }
        return lines;
    }

    private static ListView.Line line(
            int number,
            Item item,
            Map<String, String> prints,
            Notebook notebook,
            Set<String> confirmed,
            Optional<ListView.Way> nearby,
            Reader reader) {
        var visit = reader.visit();
        var advice = item.advice();
        var key = item.step().key();
        return new ListView.Line(
                number,
                key,
                reader.say(advice.title()),
                reader.say(advice.text()),
                reader.say(advice.office()),
                advice.officeUrl(),
                advice.office().isEmpty() ? Optional.empty() : nearby,
                reader.say(advice.papers()).lines(),
                reader.say(advice.fee()),
                reader.say(advice.deadline()),
                item.due().map(day -> due(day, visit)),
                advice.links().stream().map(link -> way(link, visit)).toList(),
                advice.law(),
                advice.asOf().map(day -> Telling.to(visit).date(day)).orElse(""),
                !confirmed.contains(advice.print(visit.language())),
                advice.texts().anyMatch(reader::isForeign),
                change(key, prints, notebook),
                notebook.done().contains(key),
                notebook.notes().getOrDefault(key, ""));
    }

    private static String change(String step, Map<String, String> prints, Notebook notebook) {
        var before = notebook.seen().get(step);
        if (before == null) return "new";
        return before.equals(prints.get(step)) ? "" : "changed";
    }

    private static ListView.Due due(LocalDate day, Visit visit) {
        return new ListView.Due(day.toString(), Telling.to(visit).date(day), day.isBefore(today(visit)));
    }

    static ListView.Way way(Advice.Link link, Visit visit) {
        boolean outside = !link.to().startsWith("/");
        return new ListView.Way(
                outside ? link.to() : visit.link(link.to()),
                visit.say(link.words()).value(),
                outside);
    }

    /// Where this portal tells which office it is, asked by the word of the step and her town.
    private Optional<ListView.Way> finder(Item item, Answers heard, Visit visit) {
        if (!visit.site().has("offices")) return Optional.empty();
        var town = town(heard);
        return Optional.of(new ListView.Way(
                visit.link("/offices/responsible?topic=" + item.step().key())
                        + town.map(one -> "&place=" + one.slug()).orElse(""),
                town.map(one -> visit.say(
                                "signpost.list.office-in", visit.say(one.name()).value()))
                        .orElseGet(() -> visit.say("signpost.list.office")),
                false));
    }

    /// Where this portal knows somebody in her town.
    private Optional<ListView.Way> nearby(Answers heard, Visit visit) {
        return town(heard).map(town -> nearby(town, visit));
    }

    private Optional<Municipality> town(Answers heard) {
        return heard.given().values().stream()
                .flatMap(Set::stream)
                .flatMap(one -> places.byKey(one).stream())
                .findFirst();
    }

    private static ListView.Way nearby(Municipality town, Visit visit) {
        return new ListView.Way(
                visit.link("/listings?kind=point&town=" + town.slug()),
                visit.say("signpost.list.nearby", visit.say(town.name()).value()),
                false);
    }

    private static List<ListView.Group> groups(List<Item> items, List<ListView.Line> lines, Visit visit) {
        var groups = new LinkedHashMap<Step.Phase, List<ListView.Line>>();
        for (int i = 0; i < items.size(); i++)
            groups.computeIfAbsent(items.get(i).step().phase(), _ -> new ArrayList<>())
                    .add(lines.get(i));
        return groups.entrySet().stream()
                .map(one -> new ListView.Group(
                        visit.say("signpost.phase." + one.getKey().word()), one.getValue()))
                .toList();
    }

    private static ListView.Actions actions(Visit visit) {
        return new ListView.Actions(
                visit.link(ListPage.PATH),
                visit.link(AskViews.PATH),
                visit.link(ListPage.PATH + "/calendar"),
                visit.link(ListPage.PATH + "/letter"),
                visit.link(ListPage.PATH + "/code"),
                visit.link(ListPage.PATH + "/account"),
                visit.link(KeptPage.PATH));
    }
}
