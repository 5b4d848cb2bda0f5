package ruhr.kumpel.project;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Makes content of a form, or says field by field what is missing, in the order of the form.
@Component
class EntryCheck {

    static final int SHORTEST_TITLE = 10;
    static final int SHORTEST_TEXT = 20;

    private final Portals portals;
    private final WhereCheck whereCheck;

    EntryCheck(Portals portals, WhereCheck whereCheck) {
        this.portals = portals;
        this.whereCheck = whereCheck;
    }

    /// @param before what the form changes: its place stays as drawn, its lines keep what is promised
    /// @param organisations those that the writer may act for
    Checked check(
            EntryForm form,
            Visit visit,
            Blur blur,
            Optional<Entry> before,
            Set<OrganisationId> organisations,
            boolean asksAddress) {
        var problems = new Problems();
        var kind = Kind.parse(form.text("kind")).filter(Kind::posted);
        if (kind.isEmpty()) problems.add("kind", visit.say("posting.kind.missing"));
        var texts = texts(form, visit, problems);
        var category = form.text("category");
        if (portals.with(visit.portal()).category(category).isEmpty())
            problems.add("category", visit.say("posting.category.missing"));
        var where =
                whereCheck.where(form, blur, before.map(entry -> entry.content().where()), visit, problems);
        if (asksAddress && EmailAddress.parse(form.text("email")).isEmpty())
            problems.add("email", visit.say("posting.email.missing"));
        var lines = new LineCheck(form, visit, problems).lines(kind.orElse(Kind.PROJECT), before);
        var period = period(form, "from", "until", visit, problems);
        var website = website(form.text("website"), visit, problems);
        if (form.text("hours").length() > 200) problems.add("hours", visit.say("posting.hours.too-long", 200));
        var job =
                kind.equals(Optional.of(Kind.JOB)) ? new JobCheck(form, visit, problems).job() : Optional.<Job>empty();
        var whose = organisation(form, organisations);
        if (job.isPresent() && whose.isEmpty() && visit.site().has("team-jobs"))
            problems.add("organisation", visit.say("posting.job.organisation"));
        if (!problems.none()) return new Checked.Wrong(problems);
        return new Checked.Fine(new Content(
                kind.orElseThrow(),
                category,
                texts.orElseThrow(),
                where.orElseThrow(),
                period,
                form.text("hours").strip(),
                form.has("urgent"),
                spoken(form),
                whose,
                website,
                lines,
                form.pictures().stream()
                        .limit(Content.MOST_PICTURES)
                        .map(MediaId::new)
                        .toList(),
                job));
    }

    private static Optional<Texts> texts(EntryForm form, Visit visit, Problems problems) {
        var source = form.source(visit.language());
        var title = form.text("title").strip();
        var text = form.text("text").strip();
        if (title.length() < SHORTEST_TITLE)
            problems.add("title", visit.say("posting.title.too-short", SHORTEST_TITLE));
        if (title.length() > Texts.LONGEST_TITLE)
            problems.add("title", visit.say("posting.title.too-long", Texts.LONGEST_TITLE));
        if (text.length() < SHORTEST_TEXT) problems.add("text", visit.say("posting.text.too-short", SHORTEST_TEXT));
        if (text.length() > Texts.LONGEST_TEXT)
            problems.add("text", visit.say("posting.text.too-long", Texts.LONGEST_TEXT));
        Map<LanguageTag, String> titles = new LinkedHashMap<>(Map.of(source, title));
        Map<LanguageTag, String> texts = new LinkedHashMap<>(Map.of(source, text));
        for (var language : form.translations()) translation(form, language, source, titles, texts, visit, problems);
        return problems.all().keySet().stream().anyMatch(field -> field.startsWith("t"))
                ? Optional.empty()
                : Optional.of(new Texts(source, new Localized(titles), new Localized(texts)));
    }

    private static void translation(
            EntryForm form,
            LanguageTag language,
            LanguageTag source,
            Map<LanguageTag, String> titles,
            Map<LanguageTag, String> texts,
            Visit visit,
            Problems problems) {
        var title = form.text("title." + language).strip();
        var text = form.text("text." + language).strip();
        if (language.equals(source) || (title.isEmpty() && text.isEmpty())) return;
        if (title.isEmpty() || title.length() > Texts.LONGEST_TITLE)
            problems.add(
                    "title." + language,
                    visit.say("posting.translation.title-missing", language.ownName(), Texts.LONGEST_TITLE));
        if (text.isEmpty() || text.length() > Texts.LONGEST_TEXT)
            problems.add(
                    "text." + language,
                    visit.say("posting.translation.text-missing", language.ownName(), Texts.LONGEST_TEXT));
        titles.put(language, title);
        texts.put(language, text);
    }

    static Period period(EntryForm form, String from, String until, Visit visit, Problems problems) {
        var first = day(form.text(from), from, visit, problems);
        var last = day(form.text(until), until, visit, problems);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problems.add(until, visit.say("posting.until.before-from"));
            return Period.OPEN;
        }
        return new Period(first, last);
    }

    private static Optional<LocalDate> day(String typed, String field, Visit visit, Problems problems) {
        if (typed.isBlank()) return Optional.empty();
        var day = Days.parse(typed);
        if (day.isEmpty()) problems.add(field, visit.say("posting.day.unknown"));
        return day;
    }

    private static Optional<String> website(String typed, Visit visit, Problems problems) {
        if (typed.isBlank()) return Optional.empty();
        var address = typed.strip().matches("(?i)https?://.*") ? typed.strip() : "https://" + typed.strip();
        try {
            var host = URI.create(address).getHost();
            if (host != null && host.contains(".") && address.length() <= 300) return Optional.of(address);
        } catch (IllegalArgumentException e) {
            // said below
        }
        problems.add("website", visit.say("posting.website.unknown"));
        return Optional.empty();
    }

    private static Set<LanguageTag> spoken(EntryForm form) {
        var spoken = new HashSet<LanguageTag>();
        form.all("spoken").stream()
                .limit(20)
                .map(LanguageTag::parse)
                .flatMap(Optional::stream)
                .forEach(spoken::add);
        return spoken;
    }

    private static Optional<OrganisationId> organisation(EntryForm form, Set<OrganisationId> mine) {
        return mine.stream()
                .filter(one -> one.toString().equals(form.text("organisation")))
                .findFirst();
    }
}
