package ruhr.kumpel.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Notice;
import ruhr.kumpel.conversation.Notifications;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Once a month everybody who answers for pages reads what is due on hers. Whoever has nothing to do gets no letter.
@Component
class DueLetters {

    static final String KIND = "pages";

    /// More than that nobody reads in a mail; all of it stands on the page that it leads to.
    private static final int MOST_PER_KIND = 12;

    /// Whoever was away on the first reads it a little later; in the middle of a month nobody wants last month's.
    private static final int LAST_DAY = 10;

    private final Dues dues;
    private final CareStore cares;
    private final LeafStore leaves;
    private final TownContact towns;
    private final Grants grants;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Portals portals;
    private final Words words;
    private final Clock clock;

    DueLetters(
            Dues dues,
            CareStore cares,
            LeafStore leaves,
            TownContact towns,
            Grants grants,
            Accounts accounts,
            Notifications notifications,
            Portals portals,
            Words words,
            Clock clock) {
        this.dues = dues;
        this.cares = cares;
        this.leaves = leaves;
        this.towns = towns;
        this.grants = grants;
        this.accounts = accounts;
        this.notifications = notifications;
        this.portals = portals;
        this.words = words;
        this.clock = clock;
    }

    void send() {
        for (var portal : cares.portals()) {
            var today =
                    LocalDate.ofInstant(clock.instant(), portals.site(portal).zone());
            if (today.getDayOfMonth() <= LAST_DAY) send(portal, today);
        }
    }

    @Transactional
    public void send(PortalId portal, LocalDate today) {
        byPerson(portal, dues.of(portal, today)).forEach((person, hers) -> {
            if (cares.begin(portal, person, today)) tell(person, portal, hers);
        });
    }

    /// Who must hear of it: of a town's own words those who edit the town, of a page its responsible, else those who
    /// edit
    /// its branch, else those who edit all.
    private Map<PersonId, List<Due>> byPerson(PortalId portal, List<Due> all) {
        var responsible = cares.of(portal);
        var byPerson = new LinkedHashMap<PersonId, List<Due>>();
        for (var due : all)
            for (var person : due.town()
                    .map(towns::recipients)
                    .orElseGet(() -> carers(
                            due.leaf(), responsible.getOrDefault(due.leaf().id(), Care.NOBODY))))
                byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(due);
        return byPerson;
    }

    private List<PersonId> carers(Leaf leaf, Care care) {
        var portal = new Scope.OfPortal(leaf.portal());
        var way = new ArrayList<UUID>(List.of(leaf.id()));
        for (var above : leaves.above(leaf).reversed()) way.add(above.id());
        var scopes = new ArrayList<Scope>();
        for (var page : way) scopes.add(new Scope.OfBranch(leaf.portal(), page));
        scopes.add(portal);
        if (care.person().isPresent() && stillEdits(care.person().get(), scopes))
            return List.of(care.person().get());
        for (var scope : scopes) {
            var editors = grants.holders(Role.EDITOR, scope);
            if (!editors.isEmpty()) return editors;
        }
        return grants.holders(Role.MANAGER, portal);
    }

    private boolean stillEdits(PersonId person, List<Scope> scopes) {
        return scopes.stream()
                        .anyMatch(scope -> grants.holders(Role.EDITOR, scope).contains(person))
                || grants.holders(Role.MANAGER, scopes.getLast()).contains(person);
    }

    private void tell(PersonId person, PortalId portal, List<Due> hers) {
        var site = portals.site(portal);
        var wished = accounts.languageOf(person);
        var language = site.languages().contains(wished) ? wished : site.defaultLanguage();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.say(language, "knowledge.due.letter.text", hers.size()));
        for (var why : Due.Why.values()) paragraph(why, hers, language).ifPresent(paragraphs::add);
        paragraphs.add(words.say(language, "knowledge.due.letter.why"));
        notifications.tell(
                person,
                new Notice(
                        KIND,
                        site,
                        words.say(language, "knowledge.due.letter.subject", hers.size()),
                        paragraphs,
                        DuePage.PATH));
    }

    private Optional<String> paragraph(Due.Why why, List<Due> hers, LanguageTag language) {
        var lines = hers.stream()
                .filter(due -> due.why() == why)
                .map(due -> due.title().in(language, LanguageTag.GERMAN).value()
                        + due.language().map(one -> " (" + one.ownName() + ")").orElse(""))
                .distinct()
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        var shown = String.join(", ", lines.subList(0, Math.min(MOST_PER_KIND, lines.size())))
                + (lines.size() > MOST_PER_KIND ? " …" : "");
        return Optional.of(words.say(language, "knowledge.due." + why.word(), lines.size()) + ": " + shown);
    }
}
