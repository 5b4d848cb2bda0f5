package ruhr.kumpel.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Category;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Differences;
import ruhr.kumpel.web.Visit;

/// Prepares versions for printing: each field in words that people read, compared with the version before.
@Component
class RevisionViews {

    private final Accounts accounts;
    private final Portals portals;
    private final Places places;
    private final Organisations organisations;

    RevisionViews(Accounts accounts, Portals portals, Places places, Organisations organisations) {
        this.accounts = accounts;
        this.portals = portals;
        this.places = places;
        this.organisations = organisations;
    }

    RevisionsView of(Entry entry, List<RevisionStore.Revision> revisions, Optional<String> problem, Visit visit) {
        var names = accounts.namesOf(
                revisions.stream().flatMap(one -> one.by().stream()).distinct().toList());
        var versions = new ArrayList<RevisionsView.Version>();
        for (int i = 0; i < revisions.size(); i++) {
            var revision = revisions.get(i);
            var before =
                    i + 1 < revisions.size() ? readable(revisions.get(i + 1).form(), visit) : Map.<String, String>of();
            versions.add(new RevisionsView.Version(
                    revision.number(),
                    Telling.to(visit).moment(revision.made()),
                    revision.by().map(names::get).orElseGet(() -> visit.say("entry.who.nameless")),
                    i > 0,
                    i + 1 < revisions.size() ? differences(before, readable(revision.form(), visit)) : List.of()));
        }
        return new RevisionsView(
                visit.say(entry.content().texts().title()).value(), visit.link(entry.path()), problem, versions);
    }

    private static List<RevisionsView.Difference> differences(Map<String, String> before, Map<String, String> after) {
        var labels = new java.util.LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        return labels.stream()
                .filter(label -> !before.getOrDefault(label, "").equals(after.getOrDefault(label, "")))
                .map(label -> new RevisionsView.Difference(
                        label, Differences.between(before.getOrDefault(label, ""), after.getOrDefault(label, ""))))
                .toList();
    }

    /// Label and words of each field.
    private Map<String, String> readable(EntryForm form, Visit visit) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, visit.say("posting.kind"), form.has("kind") ? visit.say("entry.kind." + form.text("kind")) : "");
        put(fields, visit.say("posting.field.title"), form.text("title"));
        put(fields, visit.say("posting.field.text"), form.text("text"));
        for (var tag : form.translations()) {
            put(fields, visit.say("posting.translation.title", tag.ownName()), form.text("title." + tag));
            put(fields, visit.say("posting.translation.text", tag.ownName()), form.text("text." + tag));
        }
        put(fields, visit.say("posting.field.category"), topic(form.text("category"), visit));
        put(fields, visit.say("posting.field.place"), form.text("place"));
        put(
                fields,
                visit.say("posting.precision"),
                form.has("precision") ? visit.say("posting.precision." + form.text("precision")) : "");
        put(
                fields,
                visit.say("posting.towns"),
                form.all("towns").stream().map(key -> town(key, visit)).collect(Collectors.joining(", ")));
        put(
                fields,
                visit.say("posting.lines"),
                form.lines().stream().map(id -> line(form, id)).collect(Collectors.joining("\n")));
        put(
                fields,
                visit.say("posting.period"),
                (form.text("from") + " – " + form.text("until")).replaceAll("^ – $", ""));
        put(fields, visit.say("posting.field.hours"), form.text("hours"));
        put(fields, visit.say("posting.field.urgent"), form.has("urgent") ? visit.say("revision.yes") : "");
        put(fields, visit.say("posting.field.spoken"), spoken(form, visit));
        put(fields, visit.say("posting.field.organisation"), organisation(form.text("organisation")));
        put(fields, visit.say("posting.field.website"), form.text("website"));
        fields.putAll(new JobRevision(form, visit).readable());
        put(
                fields,
                visit.say("posting.photos"),
                form.pictures().isEmpty()
                        ? ""
                        : visit.say("revision.photos", form.pictures().size()));
        return fields;
    }

    private static void put(Map<String, String> fields, String label, String words) {
        if (!words.isBlank()) fields.put(label, words);
    }

    private String topic(String key, Visit visit) {
        return portals.with(visit.portal())
                .category(key)
                .map(Category::name)
                .map(visit::say)
                .map(Localized.Text::value)
                .orElse(key);
    }

    private String town(String key, Visit visit) {
        return places.byKey(key).map(town -> visit.say(town.name()).value()).orElse(key);
    }

    private String organisation(String id) {
        if (!id.matches("[0-9a-f-]{36}")) return "";
        var wanted = ruhr.kumpel.kernel.OrganisationId.of(id);
        return Optional.ofNullable(organisations.named(List.of(wanted)).get(wanted))
                .map(one -> one.name())
                .orElse("");
    }

    private static String spoken(EntryForm form, Visit visit) {
        return form.all("spoken").stream()
                .map(LanguageTag::parse)
                .flatMap(Optional::stream)
                .map(tag -> Telling.to(visit).language(tag))
                .collect(Collectors.joining(", "));
    }

    private static String line(EntryForm form, java.util.UUID id) {
        return Stream.of("count", "unit", "label", "from", "until", "opens", "closes")
                .map(field -> form.text(LineCheck.name(id, field)))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }
}
