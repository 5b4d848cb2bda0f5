package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// The chips with what one may want of a job, once somebody looks for jobs.
final class JobTabs {

    /// What people are asked for most; every level can stand in an address.
    private static final List<GermanLevel> LEVELS =
            List.of(GermanLevel.NONE, GermanLevel.A2, GermanLevel.B1, GermanLevel.B2);

    private final FilterPage page;
    private final JobWants wants;
    private final Visit visit;

    JobTabs(FilterPage page) {
        this.page = page;
        this.wants = page.filter().jobs();
        this.visit = page.visit();
    }

    static boolean sensible(Filter filter) {
        return filter.kinds().contains(Kind.JOB) || !filter.jobs().nothing();
    }

    List<Tab> of(Facets.Hiring counts) {
        if (!sensible(page.filter())) return List.of();
        var tabs = new ArrayList<Tab>();
        for (var form : List.of(Vacancy.Form.APPRENTICESHIP, Vacancy.Form.INTERNSHIP)) {
            boolean chosen = wants.form().equals(Optional.of(form));
            tabs.add(chip(
                    form(form),
                    wants.form(chosen ? Optional.empty() : Optional.of(form)),
                    chosen,
                    counts.forms().getOrDefault(form, 0)));
        }
        for (var contract : Vacancy.Contract.values()) {
            boolean chosen = wants.contract().equals(Optional.of(contract));
            tabs.add(chip(
                    contract(contract),
                    wants.contract(chosen ? Optional.empty() : Optional.of(contract)),
                    chosen,
                    counts.contracts().getOrDefault(contract, 0)));
        }
        for (var level : LEVELS) {
            boolean chosen = wants.level().equals(Optional.of(level));
            tabs.add(chip(
                    level(level),
                    wants.level(chosen ? Optional.empty() : Optional.of(level)),
                    chosen,
                    counts.levels().getOrDefault(level, 0)));
        }
        tabs.add(chip(
                visit.say("discovery.jobs.recognition"),
                wants.recognition(!wants.recognition()),
                wants.recognition(),
                counts.recognition()));
        tabs.add(chip(
                visit.say("discovery.jobs.housing"),
                wants.housing(!wants.housing()),
                wants.housing(),
                counts.housing()));
        return tabs.stream()
                .filter(tab -> tab.current() || !tab.count().isEmpty())
                .toList();
    }

    /// Each leads to the same without it.
    List<Tab> active() {
        var tabs = new ArrayList<Tab>();
        wants.form().ifPresent(form -> tabs.add(to(form(form), wants.form(Optional.empty()))));
        wants.contract().ifPresent(contract -> tabs.add(to(contract(contract), wants.contract(Optional.empty()))));
        wants.level().ifPresent(level -> tabs.add(to(level(level), wants.level(Optional.empty()))));
        if (wants.recognition()) tabs.add(to(visit.say("discovery.jobs.recognition"), wants.recognition(false)));
        if (wants.housing()) tabs.add(to(visit.say("discovery.jobs.housing"), wants.housing(false)));
        return tabs;
    }

    /// In words, for whoever reads what she will be told of.
    static List<String> words(JobWants wants, Visit visit) {
        return new JobTabs(new FilterPage("", Filter.ALL.seeking(wants), visit))
                .active().stream().map(Tab::words).toList();
    }

    private String form(Vacancy.Form form) {
        return visit.say("discovery.jobs.form." + form.word());
    }

    private String contract(Vacancy.Contract contract) {
        return visit.say("discovery.jobs.contract." + contract.word());
    }

    private String level(GermanLevel level) {
        return level == GermanLevel.NONE
                ? visit.say("discovery.jobs.level.none")
                : visit.say("discovery.jobs.level", level.name());
    }

    private Tab chip(String words, JobWants toggled, boolean chosen, int count) {
        var tab = to(words, toggled).current(chosen);
        return count == 0 ? tab : tab.count(visit.say("discovery.count", count));
    }

    private Tab to(String words, JobWants others) {
        return Tab.of(words, page.with(page.filter().seeking(others)));
    }
}
