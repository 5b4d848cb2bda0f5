package ruhr.kumpel.project;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The fields of a job, or what is wrong with them. Who chose the kind without a script has not seen them yet: the
/// form that comes back has them.
final class JobCheck {

    static final String FORM = "job.form";
    static final String CONTRACT = "job.contract";
    static final String HOURS = "job.hours";
    static final String PAY = "job.pay";
    static final String PAY_FROM = "job.pay-from";
    static final String PAY_TO = "job.pay-to";
    static final String PAY_PER = "job.pay-per";
    static final String GERMAN = "job.german";
    static final String WORKING = "job.working";
    static final String RECOGNITION = "job.recognition";
    static final String HOUSING = "job.housing";
    static final String FAMILY = "job.family";
    static final String STARTS = "job.starts";
    static final String CLOSES = "job.closes";
    static final String APPLY = "job.apply";

    private static final int MOST_LANGUAGES = 20;

    private final EntryForm form;
    private final Visit visit;
    private final Problems problems;

    JobCheck(EntryForm form, Visit visit, Problems problems) {
        this.form = form;
        this.visit = visit;
        this.problems = problems;
    }

    Optional<Job> job() {
        var kind = Vacancy.Form.parse(form.text(FORM));
        if (kind.isEmpty()) problems.add(FORM, visit.say("posting.job.form.missing"));
        var pay = pay();
        keepShort(HOURS, Job.LONGEST_HOURS);
        var starts = day(STARTS);
        var closes = day(CLOSES);
        var apply = link();
        return kind.map(known -> new Job(
                new Vacancy(
                        known,
                        Vacancy.Contract.parse(form.text(CONTRACT)),
                        form.text(HOURS).strip(),
                        pay,
                        GermanLevel.parse(form.text(GERMAN)),
                        form.all(WORKING).stream()
                                .limit(MOST_LANGUAGES)
                                .map(LanguageTag::parse)
                                .flatMap(Optional::stream)
                                .distinct()
                                .toList(),
                        form.has(RECOGNITION),
                        form.has(HOUSING),
                        form.has(FAMILY),
                        starts),
                apply,
                closes));
    }

    private Vacancy.Pay pay() {
        keepShort(PAY, Job.LONGEST_PAY);
        var from = amount(PAY_FROM);
        var to = amount(PAY_TO);
        if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0)
            problems.add(PAY_TO, visit.say("posting.job.pay.order"));
        return new Vacancy.Pay(
                form.text(PAY).strip(),
                from,
                to,
                Vacancy.Pay.Per.parse(form.text(PAY_PER)).orElse(Vacancy.Pay.Per.MONTH));
    }

    private Optional<Money> amount(String field) {
        if (!form.has(field)) return Optional.empty();
        var amount = Money.parse(form.text(field)).filter(money -> money.compareTo(Money.ZERO) > 0);
        if (amount.isEmpty()) problems.add(field, visit.say("posting.job.pay.unknown"));
        return amount;
    }

    private Optional<LocalDate> day(String field) {
        if (!form.has(field)) return Optional.empty();
        var day = Days.parse(form.text(field));
        if (day.isEmpty()) problems.add(field, visit.say("posting.day.unknown"));
        return day;
    }

    private Optional<String> link() {
        if (!form.has(APPLY)) return Optional.empty();
        var link = address(form.text(APPLY));
        if (link.isEmpty()) problems.add(APPLY, visit.say("posting.website.unknown"));
        return link;
    }

    /// With its scheme.
    static Optional<String> address(String typed) {
        var address = typed.strip().matches("(?i)https?://.*") ? typed.strip() : "https://" + typed.strip();
        try {
            var host = URI.create(address).getHost();
            if (host == null || !host.contains(".") || address.length() > 300) return Optional.empty();
            return Optional.of(address.replaceFirst("^(?i)http", "http"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void keepShort(String field, int most) {
        if (form.text(field).strip().length() > most) problems.add(field, visit.say("posting.job.too-long", most));
    }
}
