package ruhr.kumpel.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Makes notices ready to print, for their organisation and for the portal's manager.
@Component
class NoticeViews {

    private final NoticeStore store;
    private final Organisations organisations;

    NoticeViews(NoticeStore store, Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    String own(
            Organisation organisation,
            String kind,
            String office,
            String issued,
            Problems problems,
            Visit visit,
            Model model) {
        var path = organisation.path();
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.notice.title"))
                        .secretly()
                        .below(organisation.name(), path)
                        .below(visit.say("campaign.desk.title"), path + "/campaigns"));
        model.addAttribute(
                "view",
                new NoticesView(
                        visit.link(path + "/notices"),
                        store.of(organisation.id()).stream()
                                .map(one -> row(one, visit))
                                .toList(),
                        Arrays.stream(Notice.Kind.values())
                                .map(one -> Choice.of(one.word(), visit.say("campaign.notice.kind." + one.word())))
                                .toList(),
                        kind,
                        office,
                        issued,
                        problems));
        return "campaign/notices";
    }

    String desk(Problems problems, Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        model.addAttribute("page", Page.titled(visit.say("campaign.notice.title")));
        model.addAttribute(
                "view",
                new NoticesView.Desk(
                        store.unchecked(visit.portal()).stream()
                                .map(one -> new NoticesView.Asked(
                                        organisation(one).name(),
                                        visit.link(organisation(one).path()),
                                        row(one, visit),
                                        visit.link("/manage/notices/" + one.id())))
                                .toList(),
                        problems));
        return "campaign/notice-desk";
    }

    String path(Notice notice) {
        return organisation(notice).path() + "/notices";
    }

    private Organisation organisation(Notice notice) {
        return Objects.requireNonNull(
                organisations.named(List.of(notice.organisation())).get(notice.organisation()));
    }

    private static NoticesView.Row row(Notice notice, Visit visit) {
        var telling = Telling.to(visit);
        var state = notice.accepted().isEmpty()
                ? "waits"
                : !notice.accepted().get() ? "refused" : notice.counts(visit.today()) ? "counts" : "over";
        return new NoticesView.Row(
                visit.say("campaign.notice.kind." + notice.kind().word()),
                notice.office(),
                telling.date(notice.issued()),
                visit.say("campaign.notice.state." + state, telling.date(notice.lastDay())),
                state.equals("counts") ? "success" : state.equals("waits") ? "warning" : "");
    }
}
