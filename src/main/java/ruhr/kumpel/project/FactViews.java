package ruhr.kumpel.project;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Visit;

/// Who, where, when: what stands beside an entry.
@Component
class FactViews {

    private final Organisations organisations;
    private final Accounts accounts;
    private final Places places;
    private final WhereWords where;

    FactViews(Organisations organisations, Accounts accounts, Places places, WhereWords where) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.places = places;
        this.where = where;
    }

    EntryView.Facts of(Entry entry, Visit visit) {
        var content = entry.content();
        return new EntryView.Facts(
                who(entry, visit),
                content.website(),
                content.website().map(FactViews::host).orElse(""),
                where.words(content.where(), visit),
                content.where() instanceof Where.Blurred ? visit.say("entry.where.blurred") : "",
                when(content, visit),
                Telling.to(visit)
                        .list(content.spoken().stream()
                                .map(tag -> Telling.to(visit).language(tag))
                                .sorted()
                                .toList()),
                places.spot(content.where(), visit.language()),
                content.job().map(job -> job(job, content, visit)));
    }

    private static EntryView.JobView job(Job job, Content content, Visit visit) {
        var words = new JobWords(visit);
        return new EntryView.JobView(
                words.facts(job, content),
                words.helps(job.vacancy()),
                job.apply(),
                job.apply().map(FactViews::host).orElse(""));
    }

    EntryView.Who who(Entry entry, Visit visit) {
        var organisation = entry.content()
                .organisation()
                .flatMap(id ->
                        Optional.ofNullable(organisations.named(List.of(id)).get(id)))
                .filter(found -> !found.hidden());
        if (organisation.isPresent())
            return new EntryView.Who(
                    organisation.get().name(),
                    visit.link(organisation.get().path()),
                    visit.say(organisation.get().verified() ? "entry.who.verified" : "entry.who.organisation"));
        var name = Optional.ofNullable(accounts.namesOf(List.of(entry.owner())).get(entry.owner()));
        return new EntryView.Who(
                name.orElseGet(() -> visit.say("entry.who.nameless")), "", visit.say("entry.who.private"));
    }

    private static List<EntryView.Said> when(Content content, Visit visit) {
        var lines = new ArrayList<EntryView.Said>();
        if (!content.hours().isBlank()) lines.add(hours(content, visit));
        new WhenWords(visit).of(content.period()).ifPresent(days -> lines.add(new EntryView.Said(days, "", "")));
        return lines;
    }

    /// In the owner's own words, so in her language.
    private static EntryView.Said hours(Content content, Visit visit) {
        var language = content.source();
        return language.base().equals(visit.language().base())
                ? new EntryView.Said(content.hours(), "", "")
                : new EntryView.Said(content.hours(), language.value(), language.direction());
    }

    private static String host(String url) {
        var host = URI.create(url).getHost();
        return host == null ? url : host.replaceFirst("^www\\.", "");
    }
}
