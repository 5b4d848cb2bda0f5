package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Mails;
import ruhr.kumpel.conversation.UnsentMessages;
import ruhr.kumpel.discovery.Mornings;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.organisation.ExampleOrganisations;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.payment.ExampleStatement;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.project.Months;

/// Lets people live on a portal for a while.
@Component
class FilledPortals {

    private static final List<String> KINDS = List.of("project", "offer", "need", "job", "tip", "point");

    private final Entrance entrance;
    private final Grants grants;
    private final PostBox postBox;
    private final Mails mails;
    private final UnsentMessages unsent;
    private final Months months;
    private final Mornings mornings;
    private final ExamplePortals portals;
    private final ExampleOrganisations organisations;

    FilledPortals(
            Entrance entrance,
            Grants grants,
            PostBox postBox,
            Mails mails,
            UnsentMessages unsent,
            Months months,
            Mornings mornings,
            ExamplePortals portals,
            ExampleOrganisations organisations) {
        this.portals = portals;
        this.organisations = organisations;
        this.entrance = entrance;
        this.grants = grants;
        this.postBox = postBox;
        this.mails = mails;
        this.unsent = unsent;
        this.months = months;
        this.mornings = mornings;
    }

    FilledPortal fill(Portal plain, Pen pen) {
        var portal = portals.withEverything(plain);
        var owner = somebodyKnown(portal, pen, "Olena");
        var helper = somebody(portal, pen, "Mehmet");
        var moderator = somebody(portal, pen, "Petra");
        var manager = somebody(portal, pen, "Kemal");
        var operator = somebody(portal, pen, "Rosa");
        grants.grant(moderator.person(), Role.MODERATOR, new Scope.OfPortal(portal.id()));
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        grants.grant(operator.person(), Role.OPERATOR, new Scope.Installation());
        helper.send("/de/saved-searches", Map.of());
        helper.send("/de/saved-searches", Map.of("text", pen.line("saved-search", "Decken", 200)));
        var office = new OfficeWork(manager);
        office.says();
        signpost(owner, manager);
        var organisation = owner.founds("Halle Nord e. V.");
        var invitation = team(owner, helper, organisation);
        verified(owner, manager, organisation);
        helper.claims("/de"
                + organisations
                        .forNobody(portal, pen.line("nobody", "Kiosk am Eck", 120), "")
                        .path());
        helper.sellsFrom(helper.founds("Kanalcafé"), ExampleCauses.iban());
        helper.send(helper.founds("Nähstube Süd") + "/verification", Map.of());
        var entries = new LinkedHashMap<String, String>();
        for (var kind : KINDS) entries.put(kind, owner.posts(kind, title(kind), choice(owner, organisation)));
        var entry = entry(entries, "project");
        owner.edits(entry, "Decken und Kissen für die Halle Nord");
        entry = renamed(owner, entry);
        entries.put("project", entry);
        owner.tells(entry, "Diese Woche erst um 11 Uhr.");
        helper.pledges(entry, "Ich bringe drei, frisch gewaschen.");
        var thread = helper.writes(entry, "Darf ich auch abends kommen?");
        owner.answers(thread, "Ja, bis 20 Uhr.");
        var inquiry = helper.asksTheTeam("Wie melde ich mich ab?");
        var matter = inquiry.replace("/de/messages/", "/de/manage/inbox/");
        moderator.answers(matter, "In deinem Konto, ganz unten.");
        helper.reports(entry(entries, "need"), "Der Preis stimmt nicht.");
        owner.surfer().post(portal.key(), entry + "/hand-over", Map.of("email", helper.address()));
        var takeOver = button(helper.address(), "entry.hand-over");
        var hidden = owner.posts("offer", "Fahrräder gegen Vorkasse", "");
        var returned = owner.posts("tip", "Alles umsonst, ruf an", "");
        var decision = hidden(owner, helper, moderator, manager, hidden);
        helper.reports(returned, "Ohne jede Angabe.");
        moderator.send(desk(moderator, returned) + "/return", reasons(pen));
        return new FilledPortal(
                portal,
                owner,
                helper,
                moderator,
                manager,
                operator,
                entries,
                hidden,
                returned,
                decision,
                organisation,
                thread,
                inquiry,
                matter,
                unsent.of(helper.person(), portal.id(), pen.text("unsent-message", "Geht es auch am Sonntag?", 5_000)),
                office.imports(),
                campaigns(owner, helper, moderator, manager, organisation),
                guides(owner, helper, moderator, manager),
                new PinboardWork(owner, manager).posts(),
                office.page(helper),
                authority(manager, organisation),
                letters(owner, helper, manager, invitation, takeOver, entry));
    }

    /// An office with all that one can say about it, kept by an organisation; its page.
    private static String authority(Somebody manager, String organisation) {
        var pen = manager.pen();
        var desk = manager.send(
                "/de/manage/offices/new",
                Map.ofEntries(
                        Map.entry("source", "de"),
                        Map.entry("kind", "advice"),
                        Map.entry("topics", "advice"),
                        Map.entry("region", "true"),
                        Map.entry("name", pen.line("office-name", "Lotsenpunkt Hamme", 160)),
                        Map.entry("about", pen.text("office-about", "Rat in allen Lagen.", 2_000)),
                        Map.entry("place", pen.line("office-place", "Im Hof 3, 44809 Bochum", 200)),
                        Map.entry("lat", "51.49"),
                        Map.entry("lon", "7.19"),
                        Map.entry("way", pen.text("office-way", "Durch den Hof.", 1_000)),
                        Map.entry("basis", pen.line("office-basis", "§ 45 AufenthG", 300)),
                        Map.entry("organisation", organisation),
                        Map.entry("access", "step-free"),
                        Map.entry("day1", "9-12"),
                        Map.entry("phone", "0234 555"),
                        Map.entry("website", "https://lotsen.example"),
                        Map.entry("service0-name", pen.line("offering", "Gespräch", 160)),
                        Map.entry("service0-documents", pen.text("offering-papers", "Pass\nBriefe", 2_000)),
                        Map.entry("service0-eligibility", pen.text("offering-who", "Alle", 1_000)),
                        Map.entry("service0-fee", pen.line("offering-fee", "kostenlos", 300)),
                        Map.entry("service0-amount", "0")));
        return Somebody.path(manager.surfer()
                .get(manager.portal().key(), "/de/offices/x-" + desk.replaceAll(".*/|\\?.*", ""))
                .location());
    }

    /// The signpost of the release, a step and a question of their own, and a list in an account.
    private static void signpost(Somebody owner, Somebody manager) {
        manager.send("/de/manage/signpost/shipped", Map.of());
        manager.send("/de/manage/signpost/steps", Map.of("step", manager.pen().line("step", "Enten anmelden", 200)));
        manager.send(
                "/de/manage/signpost/questions",
                Map.of("question", manager.pen().line("question", "Hast du Enten?", 200)));
        manager.send("/de/manage/signpost/publication", Map.of("number", "3"));
        owner.send(
                "/de/signpost/list/account",
                Map.of(
                        "a.origin",
                        "other",
                        "a.here",
                        "no",
                        "a.home",
                        "2027-01-15",
                        "note.register",
                        owner.pen().text("checklist-note", "Mit Tante Olga hingehen.", 500)));
    }

    private FilledPortal.Campaigns campaigns(
            Somebody owner, Somebody helper, Somebody moderator, Somebody manager, String organisation) {
        var iban = ExampleCauses.iban();
        owner.send(
                organisation + "/account",
                Map.of("holder", owner.pen().line("holder", "Halle Nord e. V.", 70), "iban", iban));
        owner.sellsFrom(organisation, iban);
        manager.send(organisation.replace("/organisations/", "/manage/traders/"), Map.of("decision", "checked"));
        var thanked = owner.asksForMoney(organisation, "Heizung für die Halle");
        approve(moderator, thanked);
        owner.send(thanked + "/end", Map.of());
        owner.send(
                thanked + "/thanks",
                Map.of("text", owner.pen().text("farewell", "Es ist warm. Danke euch allen.", 2_000)));
        var running = owner.asksForMoney(organisation, "Ein Tor, das schließt");
        approve(moderator, running);
        entrance.stranger().post(owner.portal().key(), running + "/share", Map.of("secret", FilledPortal.SHARED));
        var promised = helper.supports(running, "other");
        var reward = helper.see(running + "/support")
                .page()
                .select("input[name=choice]")
                .val();
        var given = helper.supports(running, reward);
        owner.send(running + "/supports/" + given.substring(given.lastIndexOf('/') + 1) + "/arrival", Map.of());
        var voucher = button(helper.address(), "campaign.voucher");
        var purchase = button(helper.address(), "campaign.order");
        var gift = postBox.newest(helper.presentTo()).text();
        var present = gift.substring(gift.indexOf("/de/presents/")).substring(0, "/de/presents/".length() + 22);
        owner.send(voucher + "/redemptions", Map.of("key", UUID.randomUUID(), "amount", "5"));
        owner.tells(running, "Das Tor ist bestellt.", "https://video.example.org/tor");
        owner.brings(running + "/faces", "Miriam");
        manager.brings("/de/manage/faces", "Jürgen");
        bank(owner, organisation, iban);
        var desk = route(owner, helper, moderator, manager, organisation);
        var route = Somebody.path(manager.see(desk)
                .page()
                .select("main a[href*='/routes/']:not([href*='/manage/'])")
                .attr("href"));
        entrance.stranger().post(owner.portal().key(), route + "/share", Map.of("secret", FilledPortal.SHARED));
        var together = helper.send(
                route + "/support",
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "each",
                        "4",
                        "shown",
                        "name",
                        "as",
                        helper.pen().line("walker", "Mehmet", 60)));
        var drawDesk = draw(manager);
        var draw = Somebody.path(manager.see(drawDesk)
                .page()
                .select("main a[href*='/draws/']:not([href*='/manage/'])")
                .attr("href"));
        owner.send(
                draw + "/participation", Map.of("business", organisation.substring(organisation.lastIndexOf('/') + 1)));
        return new FilledPortal.Campaigns(
                running, thanked, promised, given, voucher, purchase, present, route, desk, together, draw, drawDesk);
    }

    private static String draw(Somebody manager) {
        var pen = manager.pen();
        return manager.send(
                "/de/manage/draws/new",
                Map.of(
                        "title", pen.line("draw-title", "Zwei Karten für das letzte Heimspiel", 120),
                        "story", pen.text("draw-story", "Gestiftet von der Südtribüne.", 4_000),
                        "winners", "1",
                        "lastDay", LocalDate.now(ZoneOffset.UTC).plusDays(20).toString(),
                        "source", pen.line("draw-source", "Lottozahlen vom Samstag danach", 200)));
    }

    /// Past two businesses.
    private static String route(
            Somebody owner, Somebody helper, Somebody moderator, Somebody manager, String organisation) {
        var other = helper.founds("Trinkhalle am Tor");
        var iban = ExampleCauses.iban();
        helper.send(other + "/account", Map.of("holder", "Trinkhalle", "iban", iban));
        helper.sellsFrom(other, iban);
        manager.send(other.replace("/organisations/", "/manage/traders/"), Map.of("decision", "checked"));
        approve(moderator, helper.asksForMoney(other, "Ein Dach über der Theke"));
        var desk = manager.send(
                "/de/manage/routes/new",
                Map.of(
                        "writtenIn",
                        "de",
                        "title",
                        manager.pen().line("route-title", "Vom Tor zur Halle", 120),
                        "story",
                        manager.pen().text("route-story", "Einmal quer durch das Viertel.", 4_000),
                        "business",
                        List.of(name(owner, organisation), name(helper, other)),
                        "place",
                        List.of("51.5142, 7.4653", "44147 Dortmund")));
        manager.send(desk + "/publication", Map.of());
        return desk;
    }

    private static String name(Somebody somebody, String organisation) {
        return somebody.see(organisation).page().select("h1").text();
    }

    private static FilledPortal.Guides guides(Somebody owner, Somebody helper, Somebody moderator, Somebody manager) {
        var work = new GuideWork(manager);
        var desk = work.applies(helper, "Mehmet");
        var profile = work.takesOn(desk);
        work.sets("Spricht gut Deutsch");
        var applicant = work.applies(moderator, "Petra");
        var matched = work.asks(owner, "Ich suche eine Wohnung.");
        work.wishes(owner, matched, profile);
        work.saysYes(helper);
        var tandem = work.together(owner, helper, matched);
        var offered = work.asks(owner, "Ich suche eine Ausbildung.");
        work.leavesItToTheTeam(owner, offered);
        work.assigns(offered, profile);
        work.saysYes(helper);
        work.wishes(owner, work.asks(owner, "Ich suche einen Chor."), profile);
        var waiting = work.asks(manager, "Ich suche jemanden zum Reden.");
        work.leavesItToTheTeam(manager, waiting);
        var choosing = work.asks(owner, "Ich suche einen Kitaplatz.");
        var teaching = new CourseWork(manager);
        var courses = teaching.teaches(helper, profile);
        teaching.notes(helper, tandem);
        var voices = new VoiceWork(manager)
                .speak(
                        helper,
                        moderator,
                        owner,
                        question -> moderator.send(desk(moderator, "todo", question) + "/approval", Map.of()));
        return new FilledPortal.Guides(
                profile, desk, applicant, choosing, matched, offered, work.desk(waiting), tandem, courses, voices);
    }

    /// One line that nobody can assign, one that somebody has set aside.
    private static void bank(Somebody owner, String organisation, String iban) {
        var statement = new ExampleStatement(iban);
        for (int i = 1; i < 3; i++)
            statement.came(
                    Money.euros(i),
                    xml(owner.pen().line("payer", "Petra Sonnenschein", 70)),
                    xml(owner.pen().line("purpose", "Viel Glück", 140)));
        var file = new Surfer.File("camt.xml", "text/xml", statement.file().bytes());
        var page = owner.surfer()
                .upload(owner.portal().key(), organisation + "/bank", Map.of(), Map.of("file", file))
                .page();
        owner.send(page.select("form[action$=/aside]").attr("action"), Map.of());
    }

    private static String xml(String text) {
        return text.replaceAll("[^\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void approve(Somebody moderator, String campaign) {
        moderator.send(desk(moderator, "todo", campaign) + "/approval", Map.of());
    }

    private FilledPortal.Letters letters(
            Somebody owner, Somebody helper, Somebody manager, String invitation, String takeOver, String entry) {
        manager.send("/de/manage/team", Map.of("email", helper.address(), "role", "editor"));
        var staff = button(helper.address(), "account.invitation");
        months.pass();
        mornings.come();
        return new FilledPortal.Letters(
                codes(owner, helper, entry),
                invitation,
                takeOver,
                staff,
                ending(owner, "/unsubscribe/"),
                button(owner.address(), "entry.still-true"),
                ending(helper, "/saved-searches/end/"));
    }

    /// The same town with codes that were sent a moment ago: they are good for minutes, and to look at every page
    /// takes longer.
    FilledPortal withNewCodes(FilledPortal town) {
        return town.with(town.letters().with(codes(town.owner(), town.helper(), town.entry())));
    }

    private FilledPortal.Codes codes(Somebody owner, Somebody helper, String entry) {
        var key = owner.portal().key();
        var visitor = entrance.stranger();
        var address = Entrance.someAddress();
        var contact = visitor.get(key, entry)
                .page()
                .select("a[href*=/contact/entry/]")
                .attr("href");
        var confirm = Somebody.led(visitor.post(
                key,
                contact,
                Map.of(
                        "key", UUID.randomUUID(),
                        "text", owner.pen().text("visitors-message", "Gibt es noch Decken?", 5_000),
                        "name", owner.pen().line("visitors-name", "Ayşe", 80),
                        "address", address)));
        var confirmLink = button(address, "");
        var code = Somebody.led(visitor.post(
                "", "/de/sign-in", Map.of("email", helper.address(), "at", key + ".localhost", "next", "/de/account")));
        return new FilledPortal.Codes(confirm, confirmLink, code, button(helper.address(), "sign-in"));
    }

    /// Where one press ends letters of a kind.
    private String ending(Somebody reader, String kind) {
        return mails.of(reader.portal().key()).stream()
                .filter(mail ->
                        mail.to().equals(reader.address()) && mail.unsubscribe().contains(kind))
                .map(mail -> Somebody.path(mail.unsubscribe()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No letter to end: " + kind));
    }

    Somebody somebody(Portal portal, Pen pen, String name) {
        var someone = entrance.signedIn(portal);
        var somebody = new Somebody(portal, someone.surfer(), someone.address(), someone.person(), pen);
        somebody.isCalled(name);
        return somebody;
    }

    /// Who has posted before: a first entry with a link or a telephone number waits for the moderators.
    Somebody somebodyKnown(Portal portal, Pen pen, String name) {
        var someone = somebody(portal, pen, name);
        new Somebody(portal, someone.surfer(), someone.address(), someone.person(), Pen.SENSIBLE)
                .posts("tip", "Kleiderkammer am Markt", "");
        return someone;
    }

    private static String entry(Map<String, String> entries, String kind) {
        return Objects.requireNonNull(entries.get(kind));
    }

    private static String title(String kind) {
        return switch (kind) {
            case "project" -> "Decken für die Halle Nord";
            case "offer" -> "Sofa, grau, Dreisitzer";
            case "need" -> "Kinderwagen für Zwillinge gesucht";
            case "job" -> "Fahrerin für die Ausgabe gesucht";
            case "tip" -> "Kostenlos mit Bus und Bahn";
            default -> "Beratung am Hauptbahnhof";
        };
    }

    /// The organisation's id, as the form offers it.
    private static String choice(Somebody owner, String organisation) {
        var form = owner.see(Somebody.path(
                owner.surfer().get(owner.portal().key(), "/de/post").location()));
        var offered = form.page().select("select[name=organisation] option[value~=.+]");
        assertThat(offered).as(organisation).isNotEmpty();
        return offered.getLast().val();
    }

    private String team(Somebody owner, Somebody helper, String organisation) {
        owner.send(organisation + "/team/invitations", Map.of("email", helper.address(), "role", "editor"));
        return button(helper.address(), "organisation.invitation");
    }

    private static void verified(Somebody owner, Somebody manager, String organisation) {
        owner.send(organisation + "/verification", Map.of());
        manager.send(
                organisation.replace("/de/", "/de/manage/"),
                Map.of("decision", "verified", "note", manager.pen().line("note", "Register gesehen.", 1_000)));
    }

    /// Its address carries its title.
    private static String renamed(Somebody owner, String entry) {
        return owner.see(entry).path();
    }

    /// Reported, hidden, complained about, answered.
    private String hidden(Somebody owner, Somebody helper, Somebody moderator, Somebody manager, String entry) {
        helper.reports(entry, "Er wollte das Geld vorher.");
        moderator.send(desk(moderator, entry) + "/hiding", reasons(moderator.pen()));
        var decision = button(owner.address(), "moderation.hidden");
        owner.send(decision, Map.of("text", owner.pen().text("complaint", "Das war mein Bruder.", 5_000)));
        manager.send(
                decision.replace("/complaints/", "/manage/moderation/complaints/") + "/reject",
                Map.of("text", manager.pen().text("ruling", "Es bleibt dabei.", 5_000)));
        return decision;
    }

    private static Map<String, String> reasons(Pen pen) {
        return Map.of("category", "FRAUD", "ground", "RULES", "text", pen.text("reasons", "Geld im Voraus.", 5_000));
    }

    /// Where the moderators decide about an entry.
    private static String desk(Somebody moderator, String entry) {
        return desk(moderator, "reports", entry);
    }

    private static String desk(Somebody moderator, String list, String entry) {
        var id = entry.substring(entry.lastIndexOf('-') + 1);
        for (var row : moderator
                .see("/de/manage/moderation?list=" + list)
                .page()
                .select("tbody a")
                .eachAttr("href")) {
            var panel = moderator.see(row).page().select("#panel");
            if (!panel.select("a[href*=" + id + "]").isEmpty())
                return panel.select("[formaction]").attr("formaction").replaceFirst("/[a-z]+(\\?.*)?$", "");
        }
        throw new AssertionError("Not at the desk: " + entry);
    }

    /// Where the button of the newest such letter leads.
    private String button(String address, String kind) {
        return postBox.of(address).stream()
                .filter(letter -> letter.kind().contains(kind))
                .findFirst()
                .flatMap(PostBox.Received::button)
                .map(Somebody::path)
                .orElseThrow(() -> new AssertionError("No letter: " + kind));
    }
}
