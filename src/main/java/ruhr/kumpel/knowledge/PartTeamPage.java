package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.PartTeams;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Who edits one town or one branch of the pages, kept by the portal's managers. A part stands in forms as the town's
/// official key or the page's short id.
@Controller
@RequestMapping("/{lang}/manage/pages/team")
@Access(Access.For.MANAGERS)
class PartTeamPage {

    static final String PATH = "/manage/pages/team";

    private static final List<String> DONE = List.of("invited", "removed", "withdrawn");

    private final PartTeams teams;
    private final TownStore towns;
    private final TownReading reading;
    private final LeafStore leaves;
    private final TextStore texts;

    PartTeamPage(PartTeams teams, TownStore towns, TownReading reading, LeafStore leaves, TextStore texts) {
        this.teams = teams;
        this.towns = towns;
        this.reading = reading;
        this.leaves = leaves;
        this.texts = texts;
    }

    /// A part of the portal with the words for it.
    private record Part(Scope scope, String key, String words) {}

    @GetMapping
    String show(@RequestParam(defaultValue = "") String done, Visit visit, Model model, HttpServletResponse response) {
        return show("", "", done, new Problems(), visit, model, response);
    }

    @PostMapping
    String invite(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String part,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var problems = new Problems();
        var address = EmailAddress.parse(email);
        var wanted = parts(visit).stream().filter(one -> one.key().equals(part)).findFirst();
        if (address.isEmpty()) problems.add("email", visit.say("account.email.invalid"));
        if (wanted.isEmpty()) problems.add("part", visit.say("knowledge.team.part.missing"));
        if (problems.none()
                && !teams.invite(address.orElseThrow(), wanted.orElseThrow().scope(), visit))
            problems.addTooMany("email", visit.say("account.too-many"));
        if (problems.none()) return "redirect:" + visit.link(PATH) + "?done=invited";
        response.setStatus(problems.status().value());
        return show(email, part, "", problems, visit, model, response);
    }

    @PostMapping("/{person}/{part}/removal")
    String remove(@PathVariable UUID person, @PathVariable String part, Visit visit) {
        teams.remove(new PersonId(person), scope(part, visit), visit);
        return "redirect:" + visit.link(PATH) + "?done=removed";
    }

    @PostMapping("/invitations/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, Visit visit) {
        teams.withdraw(id, visit);
        return "redirect:" + visit.link(PATH) + "?done=withdrawn";
    }

    /// Also of a town or page that nobody could be invited for any more.
    private Scope scope(String key, Visit visit) {
        if (key.matches("[0-9]{8}")) return new Scope.OfMunicipality(visit.portal(), key);
        return leaves.with(new ShortId(key), visit.portal())
                .map(leaf -> (Scope) new Scope.OfBranch(visit.portal(), leaf.id()))
                .orElseThrow(NotFound::new);
    }

    private List<Part> parts(Visit visit) {
        var parts = new ArrayList<Part>();
        for (var town : towns.of(visit.portal()))
            parts.add(new Part(
                    town.part(), town.municipality(), reading.name(town, visit).value()));
        var standings = texts.standings(visit.portal()).stream().collect(Collectors.groupingBy(Standing::page));
        for (var one : new Tree(leaves.of(visit.portal())).inOrder())
            parts.add(new Part(
                    new Scope.OfBranch(visit.portal(), one.leaf().id()),
                    one.leaf().shortId().value(),
                    "– ".repeat(one.depth())
                            + visit.say(
                                    "knowledge.team.branch",
                                    visit.say(TreePage.title(one.leaf(), standings))
                                            .value())));
        return parts;
    }

    private static Optional<Part> of(Scope scope, List<Part> parts) {
        return parts.stream().filter(one -> one.scope().equals(scope)).findFirst();
    }

    private String show(
            String email,
            String part,
            String done,
            Problems problems,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Headers.keepPrivate(response);
        var parts = parts(visit);
        var editors = new ArrayList<PartTeamView.Editor>();
        for (var one : teams.editors(visit.portal()))
            of(one.scope(), parts)
                    .ifPresent(hers -> editors.add(new PartTeamView.Editor(
                            one.name().orElseGet(() -> visit.say("knowledge.nameless")),
                            one.address(),
                            hers.words(),
                            visit.link(PATH + "/" + one.person() + "/" + hers.key() + "/removal"))));
        var open = new ArrayList<PartTeamView.Open>();
        for (var one : teams.open(visit))
            open.add(new PartTeamView.Open(
                    one.address(),
                    of(one.scope(), parts).map(Part::words).orElse(""),
                    one.invited().words(),
                    visit.link(PATH + "/invitations/" + one.id() + "/withdrawal")));
        model.addAttribute(
                "page", Page.titled(visit.say("knowledge.team.title")).hidden());
        model.addAttribute(
                "view",
                new PartTeamView(
                        visit.link(TreePage.PATH),
                        visit.link(PATH),
                        editors,
                        open,
                        parts.stream()
                                .map(one -> Choice.of(one.key(), one.words()))
                                .toList(),
                        email,
                        part,
                        DONE.contains(done) ? visit.say("account.team.done." + done) : "",
                        problems));
        return "knowledge/team";
    }
}
