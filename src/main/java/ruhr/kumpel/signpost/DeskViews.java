package ruhr.kumpel.signpost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Prepares the desk.
@Component
class DeskViews {

    private static final int NEWEST = 20;
    private static final Set<String> DEEDS =
            Set.of("submitted", "published", "withdrawn", "restored", "removed", "late");

    private final Drafting drafting;
    private final RevisionStore revisions;
    private final ConfirmationStore confirmations;
    private final ObjectProvider<SitePages> pages;

    DeskViews(
            Drafting drafting,
            RevisionStore revisions,
            ConfirmationStore confirmations,
            ObjectProvider<SitePages> pages) {
        this.drafting = drafting;
        this.revisions = revisions;
        this.confirmations = confirmations;
        this.pages = pages;
    }

    boolean has(PortalId portal, int number) {
        return revisions.with(portal, number).isPresent();
    }

    DeskView of(Problems problems, Optional<String> done, Visit visit) {
        var portal = visit.portal();
        var signpost = drafting.newest(portal);
        int newest = revisions.newest(portal).orElse(0);
        var published = revisions.published(portal);
        var telling = Telling.to(visit);
        return new DeskView(
                newest,
                state(newest, published.map(RevisionStore.Mark::number), visit),
                published.isPresent(),
                newest > 0 && published.map(mark -> mark.number() < newest).orElse(true),
                revisions
                        .submitted(portal)
                        .map(mark -> visit.say("signpost.desk.waiting", mark.number(), telling.moment(mark.at()))),
                signpost.questions().stream().map(one -> line(one, visit)).toList(),
                signpost.steps().stream().map(one -> line(one, signpost, visit)).toList(),
                remarks(signpost, visit),
                revisions.lines(portal, NEWEST).stream()
                        .map(one -> new DeskView.Version(
                                one.number(),
                                telling.moment(one.made()),
                                visit.link(DeskPage.PATH + "/revisions/" + one.number() + "/restoration")))
                        .toList(),
                ways(visit),
                problems,
                done.filter(DEEDS::contains).map(one -> visit.say("signpost.desk.done." + one)));
    }

    private static String state(int newest, Optional<Integer> published, Visit visit) {
        if (newest == 0) return visit.say("signpost.desk.none");
        return published
                .map(number -> number == newest
                        ? visit.say("signpost.desk.current", newest)
                        : visit.say("signpost.desk.behind", number, newest))
                .orElseGet(() -> visit.say("signpost.desk.draft", newest));
    }

    private static DeskView.Line line(Question question, Visit visit) {
        var path = visit.link(DeskPage.PATH + "/questions/" + question.key());
        return new DeskView.Line(
                visit.say(question.words()),
                path,
                path + "/up",
                visit.say("signpost.kind." + question.kind().word()));
    }

    private DeskView.Line line(Step step, Signpost signpost, Visit visit) {
        var path = visit.link(RulePage.path(step.key(), 1));
        var source = signpost.source();
        var confirmed = confirmations.confirmed(visit.portal(), source);
        long open = step.rules().stream()
                .filter(rule -> !confirmed.contains(rule.advice().print(source)))
                .count();
        return new DeskView.Line(
                visit.say(title(step)),
                path,
                path + "/up",
                visit.say("signpost.desk.rules", step.rules().size(), open));
    }

    private static Localized title(Step step) {
        return step.rules().isEmpty()
                ? Localized.EMPTY
                : step.rules().getLast().advice().title();
    }

    private List<DeskView.Remark> remarks(Signpost signpost, Visit visit) {
        var paths = pages.stream()
                .flatMap(one -> one.paths(visit.portal()).stream())
                .collect(Collectors.toSet());
        var findings = Check.of(
                signpost,
                visit.site().languages(),
                ListViews.today(visit),
                to -> !to.startsWith("/info/") || paths.contains(to.replaceAll("[?#].*", "")));
        var remarks = new ArrayList<DeskView.Remark>();
        for (var grave : List.of(true, false))
            findings.stream()
                    .filter(one -> one.grave() == grave)
                    .forEach(one -> remarks.add(remark(one, signpost, visit)));
        return remarks;
    }

    private static DeskView.Remark remark(Finding finding, Signpost signpost, Visit visit) {
        return new DeskView.Remark(
                new Remarks(signpost, visit).of(finding),
                finding.grave(),
                finding.at().isEmpty() ? Optional.empty() : Optional.of(way(finding, signpost, visit)));
    }

    private static String way(Finding finding, Signpost signpost, Visit visit) {
        var at = finding.at();
        return visit.link(signpost.step(at).isPresent() ? RulePage.path(at, 1) : DeskPage.PATH + "/questions/" + at);
    }

    private static DeskView.Ways ways(Visit visit) {
        var path = visit.link(DeskPage.PATH);
        return new DeskView.Ways(
                path + "/questions",
                path + "/steps",
                path + "/shipped",
                path + "/submission",
                path + "/publication",
                path + "/withdrawal",
                path + "/preview",
                visit.link(AskViews.PATH));
    }
}
