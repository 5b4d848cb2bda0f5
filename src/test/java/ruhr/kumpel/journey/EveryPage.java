package ruhr.kumpel.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// All pages of a filled portal, each by whoever sees it.
final class EveryPage {

    /// @param host the portal's key, or nothing for the bare host
    record Seen(By by, String host, String path) {

        /// What is asked for is not there, and a page says so.
        boolean isGone() {
            return path.matches(".*(no-such-page|key=gone|/gone|code=x|vorkasse-[a-z0-9]+)$")
                    || (by == By.OWNER && path.matches("/de/manage/.*"));
        }
    }

    enum By {
        STRANGER,
        OWNER,
        HELPER,
        MODERATOR,
        MANAGER,
        OPERATOR
    }

    private final FilledPortal town;
    private final List<Seen> pages = new ArrayList<>();

    private EveryPage(FilledPortal town) {
        this.town = town;
    }

    static List<Seen> of(FilledPortal town) {
        var every = new EveryPage(town);
        // First: codes in letters are good for minutes.
        every.forReadersOfLetters();
        every.forStrangers();
        every.forOwners();
        every.forHelpers();
        every.forModerators();
        every.forManagers();
        every.forOperators();
        return every.pages;
    }

    /// Each route of ours once, by the first who sees it.
    static Collection<Seen> oncePerRoute(FilledPortal town) {
        var once = new LinkedHashMap<String, Seen>();
        for (var seen : of(town)) once.putIfAbsent(seen.host() + Routes.of(seen.path()), seen);
        return once.values();
    }

    /// All the others.
    static Collection<Seen> onceMore(FilledPortal town) {
        var more = new ArrayList<>(of(town));
        more.removeAll(oncePerRoute(town));
        return more;
    }

    static Somebody who(By by, FilledPortal town) {
        return switch (by) {
            case STRANGER -> throw new IllegalArgumentException("Nobody");
            case OWNER -> town.owner();
            case HELPER -> town.helper();
            case MODERATOR -> town.moderator();
            case MANAGER -> town.manager();
            case OPERATOR -> town.operator();
        };
    }

    private void forStrangers() {
        var contact = link(town.entry(), "a[href*=/contact/entry/]");
        var report = link(town.entry(), "a[href*=/report/entry/]");
        see(
                By.STRANGER,
                "/de/",
                "/de/listings",
                "/de/listings?text=xyzzyxyzzy&kind=need",
                "/de/listings?kind=offer&lang=de");
        see(By.STRANGER, "/de/map", "/de/embed/list", "/de/embed/map", "/de/embed", "/de/data", "/de/moderation-log");
        see(By.STRANGER, "/de/businesses");
        see(By.STRANGER, "/de/about", "/de/imprint", "/de/privacy", "/de/accessibility");
        see(By.STRANGER, "/de/organisations", town.organisation(), "/de/post", "/de/contact", contact, report);
        var nobody = Somebody.path(town.manager()
                .see("/de/manage/organisations")
                .page()
                .select("article:has(form[action*=/manage/claims/]) h3 a")
                .attr("href"));
        see(By.STRANGER, nobody, nobody + "/claim", nobody + "/claim/thanks");
        see(By.STRANGER, "/de/report/thanks", "/de/contact/not-taken", "/de/post/again", "/de/account/erased");
        see(
                By.STRANGER,
                "/de/saved-searches?text=Decken",
                "/de/saved-searches/saved",
                "/de/sign-in",
                "/de/no-such-page");
        town.entries().values().forEach(entry -> see(By.STRANGER, entry));
        see(By.STRANGER, town.entry() + "?lang=uk", town.entry() + "?lang=ar", town.hidden());
        see(By.STRANGER, town.entry() + "/pledge", town.entry() + "/pledge/thanks", town.entry() + "/pledge/late");
        see(By.STRANGER, "/de/post/thanks/" + shortId(town.entry()));
        var money = town.campaigns();
        see(By.STRANGER, "/de/campaigns", money.running(), money.running() + "/support", money.thanked());
        see(By.STRANGER, money.running() + "/support/late", money.voucher());
        see(By.STRANGER, money.running() + "/share", town.shared());
        see(By.STRANGER, "/de/routes", money.route(), money.route() + "/support", money.route() + "/share");
        see(By.STRANGER, money.route() + "/share/" + FilledPortal.SHARED);
        see(By.STRANGER, "/de/draws", money.draw());
        see(
                By.STRANGER,
                "/de/guides",
                "/de/guides?speaks=uk&topic=health",
                town.guides().profile(),
                "/de/guides/request");
        var voices = town.guides().voices();
        see(
                By.STRANGER,
                "/de/certificates",
                "/de/certificates?code=" + town.guides().courses().code());
        see(By.STRANGER, "/de/ambassadors", voices.profile(), voices.story(), "/de/questions", "/de/questions/new");
        see(By.STRANGER, voices.question(), "/de/questions/new?held=1");
        see(
                By.STRANGER,
                "/de/info",
                "/de/info?text=wochen",
                "/de/info?text=xyzzy",
                town.info(),
                town.info() + "/print",
                town.info() + "/easy");
        var pinboard = town.pinboard();
        see(By.STRANGER, "/de/pinboard", "/de/pinboard?show=events", "/de/pinboard?lang=tr", pinboard.news());
        see(By.STRANGER, pinboard.event(), "/de/pinboard/calendar", "/ar/pinboard/calendar?month=x");
        see(
                By.STRANGER,
                "/de/offices",
                "/de/offices/responsible?place=44809&topic=advice",
                "/de/offices/responsible?place=xyzzy&topic=tax",
                town.office());
        see(By.STRANGER, "/de/towns", "/de/towns/bochum", town.info() + "?town=05911000");
        see(By.STRANGER, "/de/signpost", "/de/signpost?all=1", "/ar/signpost?also=de", "/de/signpost/kept");
        see(By.STRANGER, "/de/map/entries/" + contact.substring(contact.lastIndexOf('/') + 1));
    }

    private void forReadersOfLetters() {
        var letters = town.letters();
        var codes = letters.codes();
        see(By.STRANGER, codes.confirm(), codes.confirmLink(), letters.unsubscribe(), letters.stillTrue());
        see(
                By.STRANGER,
                letters.searchEnd(),
                "/de/confirm/link?key=gone",
                "/de/hand-over?code=x",
                "/de/still-true/gone");
        at("", By.STRANGER, codes.signInCode(), codes.signInLink(), "/de/sign-in/link?key=gone");
        see(By.HELPER, letters.invitation(), letters.takeOver(), letters.staff());
    }

    /// Where one of the faces is changed.
    private static String edit(Somebody by, String faces) {
        return by.see(faces)
                .page()
                .select("main a[href*='/faces/'][href$='/edit']")
                .attr("href");
    }

    private void forOwners() {
        see(By.OWNER, "/de/my/entries", "/de/my/organisations", "/de/messages", town.thread(), "/de/notifications");
        see(By.OWNER, "/de/account", "/de/account/address", "/de/account/erase", town.decision(), "/de/post");
        for (var part : List.of("", "/manage", "/edit", "/revisions", "/hand-over", "/portals"))
            see(By.OWNER, town.entry() + part);
        see(By.OWNER, town.hidden() + "/manage", town.returned() + "/manage", town.returned() + "/edit");
        see(By.OWNER, town.organisation(), town.organisation() + "/edit", town.organisation() + "/team");
        see(By.OWNER, town.organisation() + "/business", town.organisation() + "/trader", town.office() + "/edit");
        see(By.OWNER, "/de/organisations/new", "/de/manage/moderation");
        for (var part :
                List.of("/campaigns", "/campaigns/new", "/account", "/bank", "/till", "/pots", "/cards", "/seller"))
            see(By.OWNER, town.organisation() + part);
        for (var part : List.of("/manage", "/edit", "/ledger", "/news", "/faces"))
            see(By.OWNER, town.campaigns().running() + part);
        for (var part : List.of("/ledger", "/notices", "/closing")) see(By.OWNER, town.organisation() + part);
        see(By.OWNER, town.campaigns().running() + "/things");
        see(By.OWNER, edit(town.owner(), town.campaigns().running() + "/faces"));
        see(By.STRANGER, town.campaigns().purchase(), town.campaigns().present());
        see(By.OWNER, town.campaigns().voucher(), town.campaigns().thanked() + "/manage");
        var guides = town.guides();
        see(By.OWNER, "/de/my/guides", guides.choosing(), guides.matched(), guides.offered(), guides.tandem());
        var pinboard = town.pinboard();
        see(By.OWNER, "/de/my/postings", "/de/pinboard/new", "/de/pinboard/new?event=1", pinboard.event());
        see(By.OWNER, pinboard.event() + "/edit", pinboard.news() + "/translation?in=uk");
        see(By.OWNER, "/de/guides/application", "/de/my/checklist", "/ar/my/checklist", "/de/signpost/kept");
    }

    private void forHelpers() {
        see(
                By.HELPER,
                "/de/my/entries",
                town.thread(),
                town.inquiry(),
                town.unsent(),
                town.unsent().replace("kept/", "not-taken?message="),
                "/de/notifications",
                "/de/saved-searches?text=Decken");
        see(By.HELPER, town.entry(), town.entry() + "/pledge", "/de/sign-in");
        see(By.HELPER, "/de/my/guides", "/de/my/guides/profile", town.guides().tandem());
        see(By.HELPER, town.guides().tandem() + "/hand-over");
        see(By.HELPER, town.guides().tandem() + "/notes", town.guides().tandem() + "/office");
        see(By.HELPER, "/de/my/guides/courses", "/de/my/guides/profile/stories?in=uk");
        var voices = town.guides().voices();
        see(By.HELPER, "/de/my/ambassador", "/de/my/ambassador/stories", voices.edit() + "?in=uk", voices.question());
        see(By.HELPER, "/de/ambassadors/application");
        see(
                By.HELPER,
                "/de/my/supports",
                town.campaigns().promised(),
                town.campaigns().given());
        see(By.HELPER, town.campaigns().together(), town.campaigns().together() + "?left=2");
    }

    private void forModerators() {
        for (var list : List.of("todo", "reports", "complaints", "done")) {
            var desk = "/de/manage/moderation?list=" + list;
            see(By.MODERATOR, desk);
            town.moderator().see(desk).page().select("tbody a").eachAttr("href").forEach(row -> see(By.MODERATOR, row));
        }
        see(
                By.MODERATOR,
                "/de/manage/shared",
                "/de/manage/inbox",
                town.matter(),
                town.entry() + "/revisions",
                town.hidden() + "/revisions");
    }

    private void forManagers() {
        see(
                By.MANAGER,
                "/de/manage/portal",
                "/de/manage/portal?in=uk",
                "/de/manage/portal/colours",
                "/de/manage/portal/rules");
        see(By.MANAGER, "/de/manage/portal/partners", "/de/manage/portal/topics", "/de/manage/portal/topics/new");
        see(
                By.MANAGER,
                "/de/manage/portal/topics/goods",
                "/de/manage/team",
                "/de/manage/organisations",
                "/de/manage/imports");
        see(By.MANAGER, "/de/manage", "/de/manage/portal/hosts", "/de/manage/inbox/duties", "/de/manage/audit");
        see(By.OWNER, town.campaigns().draw());
        see(
                By.MANAGER,
                "/de/manage/draws",
                "/de/manage/draws/new",
                town.campaigns().drawDesk());
        see(
                By.MANAGER,
                "/de/manage/routes",
                "/de/manage/routes/new",
                town.campaigns().routeDesk());
        see(By.MANAGER, "/de/manage/accounts", "/de/manage/pots", "/de/manage/notices", "/de/manage/faces");
        see(By.MANAGER, edit(town.manager(), "/de/manage/faces"));
        see(By.MANAGER, "/de/manage/pages", "/de/manage/pages/new", town.page(), town.page() + "?in=uk");
        see(By.MANAGER, "/de/manage/pages/translations", "/de/manage/pages/glossary", "/de/manage/pages/glossary/new");
        see(By.MANAGER, "/de/manage/vocabulary", "/ar/manage/vocabulary/concepts/doctor", "/de/manage/vocabulary/new");
        var terms = town.manager().see("/de/manage/pages/glossary").page().select("main li a");
        see(By.MANAGER, terms.getFirst().attr("href"));
        see(By.MANAGER, "/de/manage/pages/due", "/de/manage/pages/team");
        see(By.MANAGER, "/de/manage/pages/contacts", "/de/manage/pages/contacts/new", town.page() + "/pictures");
        var bochum = "/de/manage/towns/05911000";
        var section = bochum + "/pages/" + town.page().replaceAll(".*/", "");
        see(By.MANAGER, "/de/manage/towns", bochum, bochum + "/crest", bochum + "/pages", section);
        see(By.MANAGER, section + "/sections/own-1", section + "/sections/own-1?in=ar");
        var guides = town.guides();
        see(
                By.MANAGER,
                "/de/manage/guides",
                "/de/manage/guides/plan",
                "/de/manage/guides/rules",
                guides.desk(),
                guides.applicant());
        see(By.MANAGER, guides.waiting());
        see(
                By.MANAGER,
                "/de/manage/pinboard",
                "/de/manage/pinboard/sources/new",
                town.pinboard().source());
        var offices = "/de/manage/offices";
        var office = offices
                + town.office().substring(town.office().lastIndexOf('-')).replace('-', '/');
        see(By.MANAGER, offices, offices + "?pile=all", offices + "/new", office, office + "/texts?in=uk");
        var courses = guides.courses();
        see(
                By.MANAGER,
                "/de/manage/guides/courses",
                courses.course(),
                courses.course() + "/modules",
                courses.module(),
                courses.date());
        see(By.MANAGER, guides.desk() + "/training", guides.desk() + "/stories?in=uk");
        see(By.MANAGER, "/de/manage/ambassadors", guides.voices().applicant());
        var signpost = "/de/manage/signpost";
        see(
                By.MANAGER,
                signpost,
                signpost + "/preview",
                signpost + "/questions/job",
                signpost + "/questions/job?in=ar");
        see(By.MANAGER, signpost + "/steps/blue-card/2", signpost + "/steps/register/1?in=uk");
        see(By.MANAGER, town.page() + "/revisions", town.page() + "/setting", town.info());
        see(
                By.MANAGER,
                town.imports().columns(),
                town.imports().checked(),
                town.imports().taken());
    }

    private void forOperators() {
        for (var path : List.of("", "/mail", "/persons", "/portals", "/portals/new", "/team", "/audit"))
            at("", By.OPERATOR, "/de/operator" + path);
        at("", By.OPERATOR, "/de/operator/portals/" + town.portal().key() + "/hosts");
        var letters = town.operator().surfer().visit("", "/de/operator/mail").page();
        at("", By.OPERATOR, letters.select("main a[href*=/operator/mail/]").attr("href"));
        at("", By.OPERATOR, "/de/account");
        see(By.OPERATOR, "/de/operator/components", "/de/manage/words");
        at(
                "",
                By.STRANGER,
                "/de/",
                "/de/imprint",
                "/de/privacy",
                "/de/accessibility",
                "/de/sign-in",
                "/de/no-such-page");
    }

    private String link(String page, String selector) {
        return town.owner().see(page).page().select(selector).attr("href");
    }

    private static String shortId(String entry) {
        return entry.substring(entry.lastIndexOf('-') + 1);
    }

    private void see(By by, String... paths) {
        at(town.portal().key(), by, paths);
    }

    private void at(String host, By by, String... paths) {
        for (var path : paths) pages.add(new Seen(by, host, path));
    }
}
