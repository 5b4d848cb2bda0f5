package ruhr.kumpel.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Visit;

/// Makes draws ready to print.
@Component
class DrawViews {

    private final DrawStore store;
    private final Draws draws;
    private final Organisations organisations;

    DrawViews(DrawStore store, Draws draws, Organisations organisations) {
        this.store = store;
        this.draws = draws;
        this.organisations = organisations;
    }

    DrawView of(Draw draw, Visit visit) {
        var list = store.participants(draw.id());
        boolean open = draw.open(draws.today(draw));
        var story = visit.say(draw.story());
        return new DrawView(
                visit.say(draw.title()),
                story,
                story.paragraphs(),
                visit.say("draw.state." + state(draw)),
                badge(draw),
                until(draw, visit),
                visit.say("draw.winners", draw.winners()),
                draw.source(),
                draw.lot().commitment(),
                list.size(),
                open ? mine(draw, list, visit) : List.of(),
                draw.closed()
                        .map(closed -> new DrawView.Closed(
                                closed.listHash(), visit.link(draw.path() + "/list.txt"), rows(draw, list, visit))),
                draw.drawn().map(drawn -> new DrawView.Proof(draw.lot().seed(), drawn.beacon())),
                draw.drawn()
                        .filter(_ -> !list.isEmpty())
                        .map(drawn -> "printf '%s' '" + draw.lot().line(drawn.beacon(), 1) + "' | sha256sum"),
                open,
                visit.may(Role.MANAGER)
                        ? Optional.of(visit.link(DrawDeskPage.PATH + "/" + draw.shortId()))
                        : Optional.empty());
    }

    /// @param path where the card of a draw leads, without the language
    List<DrawView.Card> cards(List<Draw> draws, Function<Draw, String> path, Visit visit) {
        var counts = store.counts(draws.stream().map(Draw::id).toList());
        return draws.stream()
                .map(one -> new DrawView.Card(
                        visit.say(one.title()),
                        visit.link(path.apply(one)),
                        one.shortId().value(),
                        visit.say("draw.state." + state(one)),
                        badge(one),
                        until(one, visit),
                        visit.say("draw.count", counts.getOrDefault(one.id(), 0))))
                .toList();
    }

    private String state(Draw draw) {
        if (draw.drawn().isPresent()) return "drawn";
        return draw.open(draws.today(draw)) ? "open" : "closed";
    }

    private String badge(Draw draw) {
        return switch (state(draw)) {
            case "open" -> "success";
            case "closed" -> "warning";
            default -> "";
        };
    }

    private static String until(Draw draw, Visit visit) {
        return visit.say("draw.until", Telling.to(visit).date(draw.lastDay()));
    }

    /// Businesses at home on this portal in whose team she is.
    private List<DrawView.Mine> mine(Draw draw, List<Participant> list, Visit visit) {
        if (visit.member().isEmpty()) return List.of();
        Set<OrganisationId> there = new HashSet<>();
        list.forEach(one -> there.add(one.organisation()));
        return organisations.of(visit.memberHere().person()).stream()
                .filter(one -> one.home().equals(draw.portal()) && !one.hidden())
                .map(one -> new DrawView.Mine(
                        one.name(),
                        one.slug().value(),
                        there.contains(one.id()),
                        visit.link(draw.path() + (there.contains(one.id()) ? "/withdrawal" : "/participation"))))
                .toList();
    }

    private List<DrawView.Row> rows(Draw draw, List<Participant> list, Visit visit) {
        Map<Integer, String> scores = new HashMap<>();
        Set<Participant> won = new HashSet<>();
        draw.drawn().ifPresent(drawn -> {
            draw.lot().scores(drawn.beacon(), list.size()).forEach(score -> scores.put(score.number(), score.hash()));
            won.addAll(Draws.winners(draw, drawn.beacon(), list));
        });
        Map<OrganisationId, Organisation> named =
                organisations.named(list.stream().map(Participant::organisation).toList());
        return list.stream()
                .map(one -> new DrawView.Row(
                        one.number(),
                        one.name(),
                        Optional.ofNullable(named.get(one.organisation()))
                                .filter(found -> !found.hidden())
                                .map(found -> visit.link(found.path()))
                                .orElse(""),
                        won.contains(one),
                        scores.getOrDefault(one.number(), "")))
                .toList();
    }
}
