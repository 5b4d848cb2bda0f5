package ruhr.kumpel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.Answer;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Entrance.Someone;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.UnsentMessages;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.media.ExamplePictures;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.payment.ExampleStatement;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Fills a portal the way people do: by its forms. Only secrets that the platform keeps as hashes are put in by
/// hand.
@Component
class Households {

    private static final String BOCHUM = "05911000";

    private final Entrance entrance;
    private final Grants grants;
    private final JdbcClient db;
    private final ExamplePortals portals;
    private final UnsentMessages unsent;
    private @Nullable Neighbourhood settled;
    private @Nullable Household edited;

    Households(Entrance entrance, Grants grants, JdbcClient db, ExamplePortals portals, UnsentMessages unsent) {
        this.portals = portals;
        this.unsent = unsent;
        this.entrance = entrance;
        this.grants = grants;
        this.db = db;
    }

    Household on(Portal portal) {
        return new Moving(portal).in();
    }

    /// Three that all proofs share which only look and try: moving in takes seconds.
    synchronized Neighbourhood settled() {
        if (settled == null) {
            var portal = portals.fresh();
            settled = new Neighbourhood(on(portal), on(portal), on(portals.fresh()));
        }
        return settled;
    }

    /// One to write in, for those who change things.
    synchronized Household editing() {
        if (edited == null) edited = on(portals.fresh());
        return edited;
    }

    /// @param elsewhere on another portal than the two others
    record Neighbourhood(Household one, Household nextDoor, Household elsewhere) {}

    /// One household moving in.
    private final class Moving {

        private final Portal portal;
        private final String word = "kanari"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .concat("abcdefgh")
                        .substring(0, 8)
                + Long.toString(System.nanoTime() % 1_000_000, 36).replaceAll("\\d", "x");
        private final Map<String, String> ids = new TreeMap<>();
        private final Someone owner;
        private final Someone friend;
        private final Someone colleague;
        private final Someone moderator;
        private final Someone manager;

        private Moving(Portal portal) {
            portals.withEverything(portal);
            this.portal = portal;
            this.owner = someone("owner");
            this.friend = someone("friend");
            this.colleague = someone("colleague");
            this.moderator = someone("moderator");
            this.manager = someone("manager");
            var here = new Scope.OfPortal(portal.id());
            grants.grant(moderator.person(), Role.MODERATOR, here);
            grants.grant(manager.person(), Role.MANAGER, here);
        }

        private Someone someone(String who) {
            var someone = entrance.at(portal, entrance.stranger(), word + who + "@example.org");
            sent(someone, "/de/account", Map.of("name", word + who, "language", "de"));
            return someone;
        }

        Household in() {
            entries();
            conversations();
            organisation();
            authority();
            campaigns();
            pot();
            moderation();
            guest();
            words();
            account();
            office();
            pages();
            guides();
            pinboard();
            courses();
            voices();
            sent(manager, "/de/manage/signpost/shipped", Map.of());
            return new Household(portal, word, owner, friend, moderator, manager, Map.copyOf(ids));
        }

        private void entries() {
            put("entry", posted(owner, portal, "entry", "goods"));
            put("queued", posted(owner, portal, "queued", "room"));
            put("hidden", posted(owner, portal, "hidden", "goods"));
            put("line", one("select id from project.line where entry_id = '" + id("entry-uuid") + "'"));
            put("picture", pictureOf("entry"));
            put("queued-picture", pictureOf("queued"));
            sent(owner, "/de/entries/" + id("entry") + "/news", Map.of("text", "Neues: " + say("news")));
            put("news", one("select id from project.news where entry_id = '" + id("entry-uuid") + "'"));
            put("revision", "1");
            sent(
                    friend,
                    "/de/entries/" + id("entry") + "/pledge",
                    Map.of("key", UUID.randomUUID(), "line", id("line"), "quantity", 2, "message", say("pledge")));
            put("pledge", one("select id from project.pledge where line_id = '" + id("line") + "'"));
            draft();
            sent(owner, "/de/entries/" + id("entry") + "/hand-over", Map.of("email", colleague.address()), 200);
            put(
                    "take-over",
                    secret("update project.hand_over set secret_hash = ? where entry_id = ?::uuid", "entry-uuid"));
            put(
                    "still-true",
                    secret(
                            "insert into project.question (secret_hash, entry_id, asked_at) values (?, ?::uuid, now())",
                            "entry-uuid"));
        }

        /// From another portal, let in by the moderators.
        private void guest() {
            var home = portals.fresh();
            var guest = entrance.at(home, entrance.stranger(), word + "guest@example.org");
            var entry = posted(guest, home, "guest", "goods");
            guest.surfer().post(home.key(), "/de/entries/" + entry + "/portals/" + portal.key(), Map.of());
            put("sharing", one("select id from project.sharing where entry_id = '" + id("guest-uuid") + "'"));
            var review = one("select review_id from moderation.open_review where subject_id = '" + id("sharing") + "'");
            sent(moderator, "/de/manage/moderation/" + review + "/approval", Map.of("topic", "goods"));
        }

        /// An entry with a line and a photo; its address without the path.
        private String posted(Someone who, Portal at, String what, String category) {
            var secret = Secret.next().value();
            var form = entryForm(what, category);
            form.put("action", "upload");
            var photos = Map.of("photos", new Surfer.File("photo.jpg", "image/jpeg", ExamplePictures.jpeg(64, 48)));
            var path = "/de/post/" + secret;
            assertThat(who.surfer().upload(at.key(), path, form, photos).status())
                    .isEqualTo(303);
            var page = who.surfer().get(at.key(), path).page();
            form.put("picture", page.select("input[name=picture]").val());
            form.put("version", page.select("input[name=version]").val());
            form.put("action", "submit");
            var thanks = who.surfer().upload(at.key(), path, form, Map.of()).location();
            var shortId = thanks.substring(thanks.lastIndexOf('/') + 1);
            put(what + "-thanks", shortId);
            put(what + "-uuid", one("select id from project.entry where short_id = '" + shortId + "'"));
            var canonical =
                    who.surfer().get(at.key(), "/de/entries/x-" + shortId).location();
            return canonical.substring(canonical.lastIndexOf('/') + 1);
        }

        private Map<String, String> entryForm(String what, String category) {
            var form = new HashMap<String, String>();
            var line = UUID.randomUUID().toString();
            form.put("version", "0");
            form.put("unlike", "true");
            form.put("kind", "offer");
            form.put("title", "Decken, warm, " + say(what));
            form.put("text", "Gewaschen und trocken gelagert, abzuholen am Abend. " + say(what));
            form.put("category", category);
            form.put("place", "44809 Bochum");
            form.put("line", line);
            form.put("line." + line + ".label", "Decken " + say("line"));
            form.put("line." + line + ".count", "40");
            return form;
        }

        private void draft() {
            var secret = Secret.next().value();
            var form = entryForm("draft", "goods");
            form.put("action", "upload");
            var photos = Map.of("photos", new Surfer.File("photo.jpg", "image/jpeg", ExamplePictures.jpeg(48, 64)));
            owner.surfer().upload(portal.key(), "/de/post/" + secret, form, photos);
            put("draft", secret);
            put(
                    "draft-picture",
                    owner.surfer()
                            .get(portal.key(), "/de/post/" + secret)
                            .page()
                            .select("input[name=picture]")
                            .val());
        }

        private void conversations() {
            put("thread", last(message(friend, "/de/contact/entry/" + id("entry-uuid"), "message")));
            put("message", one("select id from conversation.message where thread_id = '" + id("thread") + "' limit 1"));
            var kept = unsent.of(friend.person(), portal.id(), say("kept"));
            put("kept", kept.substring(kept.lastIndexOf('/') + 1));
            put("inquiry", last(message(friend, "/de/contact", "inquiry")));
            put(
                    "letter",
                    one("select id from conversation.letter where recipient = '" + owner.address() + "' limit 1"));
            put(
                    "unsubscribe",
                    secret(
                            "insert into conversation.unsubscribe_link (secret_hash, person_id, kind, made_at) values (?, ?::uuid, 'message', now())",
                            "owner"));
        }

        private Answer message(Someone from, String path, String what) {
            return sent(from, path, Map.of("key", UUID.randomUUID(), "topic", "QUESTION", "text", say(what)));
        }

        private void organisation() {
            put("organisation", last(entered("Nähstube " + nameOf("organisation"))));
            put(
                    "organisation-uuid",
                    one("select id from organisation.organisation where slug = '" + id("organisation") + "'"));
            var path = "/de/organisations/" + id("organisation");
            put("organisation-owner", owner.person().toString());
            sent(owner, path + "/team/invitations", Map.of("email", say("invited") + "@example.org", "role", "editor"));
            put(
                    "organisation-invitation",
                    one("select id from organisation.invitation where organisation_id = '" + id("organisation-uuid")
                            + "'"));
            put(
                    "organisation-secret",
                    secret(
                            "update organisation.invitation set secret_hash = ? where id = ?::uuid",
                            "organisation-invitation"));
            sent(owner, path + "/verification", Map.of());
            var onTheMap = owner.surfer()
                    .change(
                            portal.key(),
                            path + "/business",
                            Map.of("category", "housing", "services", say("services"), "saidIn", "de"));
            assertThat(onTheMap.status()).as(onTheMap.main()).isEqualTo(303);
            unclaimed();
            put("hidden-organisation", last(entered("Geheimbund " + nameOf("hidden"))));
            db.sql("insert into organisation.hiding select id, now() from organisation.organisation where slug = ?")
                    .param(id("hidden-organisation"))
                    .update();
        }

        /// Kept by the owner's organisation.
        private void authority() {
            var written = sent(
                    manager,
                    "/de/manage/offices/new",
                    Map.of(
                            "source",
                            "de",
                            "kind",
                            "advice",
                            "topics",
                            "advice",
                            "region",
                            "true",
                            "name",
                            "Beratung " + say("office"),
                            "about",
                            "Rat in allen Lagen. " + say("officeabout"),
                            "way",
                            "Hinterhof. " + say("officeway"),
                            "organisation",
                            id("organisation"),
                            "service0-name",
                            "Gespräch " + say("offering")));
            put("office", last(written).replaceAll("\\?.*", ""));
            changed("/de/manage/offices/" + id("office") + "/texts?in=uk", Map.of("name", "Порада " + say("office")));
            put("office-page", last(manager.surfer().get(portal.key(), "/de/offices/x-" + id("office"))));
        }

        private static final String LETTER =
                "select regexp_replace(button_url, '.*/', '') from conversation.letter where kind = '%s' and recipient = '%s'";

        /// Without a team; the friend says that it is hers.
        private void unclaimed() {
            put("unclaimed", last(entered("Kiosk " + nameOf("unclaimed"))));
            var organisation = one("select id from organisation.organisation where slug = '" + id("unclaimed") + "'");
            db.sql("delete from organisation.membership where organisation_id = ?::uuid")
                    .param(organisation)
                    .update();
            sent(
                    friend,
                    "/de/organisations/" + id("unclaimed") + "/claim",
                    Map.of("key", UUID.randomUUID(), "who", say("claimant"), "proof", say("proof")));
            put("claim", one("select id from organisation.claim where organisation_id = '" + organisation + "'"));
        }

        /// Who sells, checked by the manager.
        private void trader(String desk) {
            var form = new HashMap<String, Object>(Map.of("name", say("seller"), "address", "Markt 1, 44135 Dortmund"));
            form.putAll(Map.of("phone", "0231 123456", "email", "laden@laden.example", "identity", "electronic"));
            form.putAll(Map.of("reference", say("identity"), "account", ExampleCauses.iban(), "certified", "true"));
            var given = owner.surfer().change(portal.key(), desk + "/trader", form);
            assertThat(given.status()).as(given.main()).isEqualTo(303);
            sent(manager, desk.replace("/organisations/", "/manage/traders/"), Map.of("decision", "checked"));
        }

        private void campaigns() {
            var desk = "/de/organisations/" + id("organisation");
            trader(desk);
            var iban = ExampleCauses.iban();
            sent(owner, desk + "/account", Map.of("holder", say("holder"), "iban", iban));
            sent(owner, desk + "/account/changes", Map.of("holder", say("another"), "iban", ExampleCauses.iban()));
            put(
                    "account-change",
                    one("select change_id from payment.open_payee_change where organisation_id = '"
                            + id("organisation-uuid") + "'"));
            var seller = owner.surfer()
                    .change(
                            portal.key(),
                            desk + "/seller",
                            Map.of(
                                    "name",
                                    say("seller"),
                                    "representedBy",
                                    say("represented"),
                                    "address",
                                    say("street") + "\n44145 Dortmund",
                                    "email",
                                    "verkauf@example.org",
                                    "rates",
                                    "several"));
            assertThat(seller.status()).as(seller.main()).isEqualTo(303);
            put("campaign-draft", campaign(desk, "draft"));
            sent(
                    owner,
                    "/de/campaigns/" + id("campaign-draft") + "/things",
                    Map.of(
                            "label-de",
                            say("thing"),
                            "amount",
                            "25",
                            "stock",
                            "3",
                            "delivery",
                            "mail",
                            "vat",
                            "single"));
            put(
                    "thing",
                    one(
                            "select t.reward_id from campaign.thing t join campaign.reward r on r.id = t.reward_id where r.campaign_id = '"
                                    + id("campaign-draft-uuid") + "'"));
            var notice = new Surfer.File(
                    "bescheid.pdf", "application/pdf", "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(owner.surfer()
                            .upload(
                                    portal.key(),
                                    desk + "/notices",
                                    Map.of(
                                            "kind", "exemption",
                                            "office", say("office"),
                                            "issued",
                                                    LocalDate.now(ZoneOffset.UTC)
                                                            .minusDays(30)
                                                            .toString()),
                                    Map.of("file", notice))
                            .status())
                    .isEqualTo(303);
            put(
                    "notice",
                    one("select id from campaign.notice where organisation_id = '" + id("organisation-uuid") + "'"));
            put("campaign", campaign(desk, "campaign"));
            sent(owner, "/de/campaigns/" + id("campaign") + "/submission", Map.of());
            sent(moderator, "/de/manage/moderation/" + review("campaign") + "/approval", Map.of());
            var reward = one("select id from campaign.reward where campaign_id = '" + id("campaign-uuid") + "'");
            put(
                    "support",
                    last(sent(
                            friend,
                            "/de/campaigns/" + id("campaign") + "/support",
                            Map.ofEntries(
                                    Map.entry("key", UUID.randomUUID()),
                                    Map.entry("choice", reward),
                                    Map.entry("shown", "pseudonym"),
                                    Map.entry("as", say("supporter")),
                                    Map.entry("message", say("greeting")),
                                    Map.entry("present", "true"),
                                    Map.entry("recipient", say("recipient")),
                                    Map.entry("giver", say("giver")),
                                    Map.entry("to", Entrance.someAddress()),
                                    Map.entry("giftWords", say("giftwords")),
                                    Map.entry("order", "true")))));
            put("purchase", one(LETTER.formatted("campaign.order", friend.address())));
            sent(owner, "/de/campaigns/" + id("campaign") + "/supports/" + id("support") + "/arrival", Map.of());
            put("comment", id("support"));
            faces();
            sent(
                    owner,
                    "/de/campaigns/" + id("campaign") + "/news",
                    Map.of("key", UUID.randomUUID(), "text", say("news")));
            var share = "/de/campaigns/" + id("campaign") + "/share";
            // Somebody without an account: with one it has no secret.
            put("share-secret", last(entrance.stranger().post(portal.key(), share, Map.of())));
            put(
                    "share-code",
                    one("select code from campaign.share_link where campaign_id = '" + id("campaign-uuid") + "'"));
            put("voucher", letter("regexp_replace(button_url, '.*/', '')"));
            put("voucher-code", letter("code"));
            put(
                    "present",
                    one(
                            "select regexp_replace(unsubscribe_url, '.*/', '') from conversation.letter where kind = 'campaign.present'"
                                    + " and code = '" + id("voucher-code") + "'"));
            var press = UUID.randomUUID().toString();
            sent(owner, "/de/vouchers/" + id("voucher") + "/redemptions", Map.of("key", press, "amount", "5"));
            put("redemption", press);
            var statement = new ExampleStatement(iban).came(Money.euros(7), say("payer"), say("purpose"));
            var file = new Surfer.File("camt.xml", "text/xml", statement.file().bytes());
            assertThat(owner.surfer()
                            .upload(portal.key(), desk + "/bank", Map.of(), Map.of("file", file))
                            .status())
                    .isEqualTo(200);
            route();
            draw();
            put("bank-line", one("select id from payment.bank_line where payer = '" + say("payer") + "'"));
        }

        /// Past her business and the friend's, supported by the friend.
        private void route() {
            var name = one("select name from organisation.organisation where slug = '" + id("organisation") + "'");
            var desk = sent(
                            manager,
                            "/de/manage/routes/new",
                            Map.of(
                                    "writtenIn",
                                    "de",
                                    "title",
                                    "Am Fluss " + say("route"),
                                    "story",
                                    "Einmal lang. " + say("routestory"),
                                    "business",
                                    name,
                                    "place",
                                    "51.5142, 7.4653"))
                    .location();
            put("route", desk.substring(desk.lastIndexOf('/') + 1));
            // Published by the way that stops cannot forbid: a household has one business.
            db.sql("update route.route set state = 'SHOWN' where short_id = ?")
                    .params(id("route"))
                    .update();
            put("route-page", "am-fluss-" + id("route"));
            var page = manager.surfer().get(portal.key(), "/de/routes/" + id("route-page"));
            put("route-page", last(page));
            var share = "/de/routes/" + id("route-page") + "/share";
            put("way-secret", last(entrance.stranger().post(portal.key(), share, Map.of())));
            put(
                    "together",
                    last(sent(
                            friend,
                            "/de/routes/" + id("route-page") + "/support",
                            Map.of("key", UUID.randomUUID(), "each", "3", "shown", "pseudonym", "as", say("walker")))));
        }

        /// The owner's business takes part.
        private void draw() {
            var desk = sent(
                            manager,
                            "/de/manage/draws/new",
                            Map.of(
                                    "title",
                                    "Zwei Karten " + say("draw"),
                                    "story",
                                    "Für das letzte Heimspiel. " + say("drawstory"),
                                    "winners",
                                    "1",
                                    "lastDay",
                                    LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(),
                                    "source",
                                    "Lottozahlen vom Samstag danach"))
                    .location();
            put("draw", desk.substring(desk.lastIndexOf('/') + 1));
            put("draw-page", last(manager.surfer().get(portal.key(), "/de/draws/x-" + id("draw"))));
            sent(owner, "/de/draws/" + id("draw-page") + "/participation", Map.of("business", id("organisation")));
        }

        /// Of a partner, with a list of one transfer.
        private void pot() {
            var pot = UUID.randomUUID();
            var list = UUID.randomUUID();
            db.sql("""
                    insert into campaign.pot
                    values (:pot, :portal, :partner, 100000, 100, 5000, 50000, 50000, 'ASKED', 0, :owner, now())
                    """)
                    .param("pot", pot)
                    .param("portal", portal.id().value())
                    .param("partner", UUID.fromString(id("organisation-uuid")))
                    .param("owner", owner.person().value())
                    .update();
            db.sql("insert into campaign.pot_list values (:list, :pot, :owner, now())")
                    .param("list", list)
                    .param("pot", pot)
                    .param("owner", owner.person().value())
                    .update();
            db.sql("insert into campaign.pot_transfer values (:id, :list, :campaign, 500)")
                    .param("id", UUID.randomUUID())
                    .param("list", list)
                    .param("campaign", UUID.fromString(id("campaign-uuid")))
                    .update();
            put("pot", pot.toString());
            put("pot-list", list.toString());
        }

        /// One for all campaigns, and one that waits for the manager.
        private void faces() {
            var form =
                    new HashMap<String, Object>(Map.of("kind", "person", "quote-de", say("quote"), "agreed", "true"));
            form.put("name", say("face"));
            sent(manager, "/de/manage/faces", form);
            form.put("name", say("suggested"));
            sent(owner, "/de/campaigns/" + id("campaign") + "/faces", form);
            put("face", one("select id from campaign.face where name = '" + say("face") + "'"));
            put("suggested-face", one("select id from campaign.face where name = '" + say("suggested") + "'"));
        }

        private String letter(String column) {
            return one(
                    "select " + column + " from conversation.letter where kind = 'campaign.voucher' and recipient = '"
                            + friend.address() + "'");
        }

        private String campaign(String desk, String what) {
            var manage = sent(
                    owner,
                    desk + "/campaigns/new",
                    Map.of(
                            "writtenIn",
                            "de",
                            "title",
                            "Neue Maschinen " + say(what),
                            "story",
                            "Die alten nähen nur noch rückwärts. " + say("story"),
                            "goal",
                            "900",
                            "lastDay",
                            LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(),
                            "amount1",
                            "20",
                            "label1",
                            "Eine Änderung " + say("reward")));
            var path = last(manage).equals("manage") ? manage.location().replaceFirst("/manage$", "") : "";
            var slug = path.substring(path.lastIndexOf('/') + 1);
            var shortId = slug.substring(slug.lastIndexOf('-') + 1);
            put(
                    what.equals("draft") ? "campaign-draft-uuid" : "campaign-uuid",
                    one("select id from campaign.campaign where short_id = '" + shortId + "'"));
            return slug;
        }

        private Answer entered(String name) {
            return sent(
                    owner,
                    "/de/organisations/new",
                    Map.of(
                            "name",
                            name,
                            "kind",
                            "association",
                            "description",
                            "Wir nähen mit allen, die mögen.",
                            "describedIn",
                            "de",
                            "languages",
                            List.of("de")));
        }

        private void moderation() {
            put("review", reported("entry"));
            reported("hidden");
            var review = review("hidden");
            sent(
                    manager,
                    "/de/manage/moderation/" + review + "/hiding",
                    Map.of("category", "MONEY", "ground", "RULES", "text", say("facts")));
            put("decision", review);
            sent(owner, "/de/complaints/" + review, Map.of("text", say("complaint")));
        }

        private String reported(String what) {
            sent(
                    friend,
                    "/de/report/entry/" + id(what + "-uuid"),
                    Map.of(
                            "key",
                            UUID.randomUUID(),
                            "category",
                            "MONEY",
                            "explanation",
                            say("report"),
                            "honest",
                            "true"));
            return review(what);
        }

        private String review(String what) {
            return one("select review_id from moderation.open_review where subject_id = '" + id(what + "-uuid") + "'");
        }

        /// The last household of a portal has its say. Names and slogans stand on other portals too.
        private void words() {
            var typed =
                    new HashMap<String, String>(Map.of("in", "de", "name", "Nachbarschaft", "slogan", "Wir von hier"));
            for (var text : List.of("headline", "lead", "kicker")) typed.put(text, "Bei uns");
            for (var text : List.of("about", "imprint", "privacy", "accessibility")) typed.put(text, say(text));
            changed("/de/manage/portal", typed);
            changed(
                    "/de/manage/portal/partners",
                    Map.of("in", "de", "name-0", say("partner"), "url-0", "https://example.org"));
        }

        private void changed(String path, Map<String, ?> form) {
            assertThat(manager.surfer().change(portal.key(), path, form).status())
                    .as(path)
                    .isEqualTo(303);
        }

        private void account() {
            put("browser", one("select id from account.browser where person_id = '" + owner.person() + "' limit 1"));
            put("owner", owner.person().toString());
            var key = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            db.sql("""
                    insert into account.passkey values
                      (:id, :person, '\\x00', 0, true, false, false, 'internal', null, null, now(), now(), :label)
                    """)
                    .param("id", Base64.getUrlDecoder().decode(key))
                    .param("person", owner.person().value())
                    .param("label", say("passkey"))
                    .update();
            put("passkey", key);
            sent(owner, "/de/saved-searches", Map.of("text", say("search")));
            put("search", one("select id from discovery.saved_search where person_id = '" + owner.person() + "'"));
            put(
                    "search-secret",
                    secret("update discovery.saved_search set ending_hash = ? where id = ?::uuid", "search"));
            var visitor = entrance.stranger();
            var asked = visitor.post(
                    portal.key(),
                    "/de/contact",
                    Map.of(
                            "key",
                            UUID.randomUUID(),
                            "topic",
                            "QUESTION",
                            "text",
                            say("waiting"),
                            "name",
                            say("visitor"),
                            "address",
                            say("visitor") + "@example.org"));
            put("confirmation", last(asked));
        }

        private void office() {
            sent(manager, "/de/manage/team", Map.of("email", say("newcomer") + "@example.org", "role", "moderator"));
            put(
                    "team-invitation",
                    one("select id from account.invitation where email_key = '" + say("newcomer") + "@example.org'"));
            put("moderator", moderator.person().toString());
            sent(
                    manager,
                    "/de/manage/inbox/duties",
                    Map.of("person", moderator.person(), "topic", "PRESS", "town", ""));
            put("duty", one("select id from conversation.duty where portal_id = '" + portal.id() + "' limit 1"));
            var file = new Surfer.File(
                    say("file") + ".csv",
                    "text/csv",
                    ("Titel;PLZ;Ort\n" + say("row") + ";44787;Bochum\n")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            put(
                    "import",
                    last(manager.surfer()
                            .upload(
                                    portal.key(),
                                    "/de/manage/imports",
                                    Map.of("target", "example"),
                                    Map.of("file", file))));
            sent(
                    manager,
                    "/de/manage/portal/topics/new",
                    Map.of("name-de", "Eigenes " + say("topic"), "icon", "info", "colour", "brick"));
            put(
                    "topic",
                    one("select key from portal.category where portal_id = '" + portal.id() + "' and key like 'eigenes-"
                            + word + "%'"));
        }

        private void pages() {
            put("page", last(begun("page")));
            var path = "/de/manage/pages/" + id("page");
            changed(
                    path,
                    Map.of(
                            "title",
                            "Ankommen " + say("page"),
                            "body",
                            "## Zuerst\n\nAnmelden, " + say("pagebody"),
                            "deed",
                            "publish"));
            changed(path + "?in=uk", Map.of("title", "Приїзд " + say("page"), "deed", "publish"));
            var info = manager.surfer()
                    .get(portal.key(), "/de/info/x-" + id("page"))
                    .location();
            put("info", info.substring(info.lastIndexOf('/') + 1));
            sent(friend, "/de/info/" + id("info") + "/feedback", Map.of("helpful", "no", "comment", say("voice")));
            sent(
                    manager,
                    "/de/manage/pages/glossary/new",
                    Map.of(
                            "term",
                            say("term"),
                            "language",
                            "de",
                            "note",
                            say("termnote"),
                            "words-uk",
                            say("termwords")));
            put("term", one("select id from knowledge.term where note = '" + say("termnote") + "'"));
            changed("/de/manage/pages/contacts/new", Map.of("name", say("contactcard"), "text", say("contacttext")));
            put(
                    "contact-card",
                    one("select key from knowledge.contact_card card join knowledge.contact_words words on card_id = id"
                            + " where name = '" + say("contactcard") + "'"));
            sent(manager, "/de/manage/towns", Map.of("town", BOCHUM));
            sent(manager, "/de/manage/towns/" + BOCHUM + "/opening", Map.of());
            sent(
                    manager,
                    "/de/manage/towns/" + BOCHUM + "/pages/" + id("page") + "/sections/own-1",
                    Map.of(
                            "title",
                            say("towntitle"),
                            "body",
                            say("townbody"),
                            "after",
                            "",
                            "deed",
                            "publish",
                            "seen",
                            manager.surfer()
                                    .get(
                                            portal.key(),
                                            "/de/manage/towns/" + BOCHUM + "/pages/" + id("page") + "/sections/own-1")
                                    .page()
                                    .select("[name=seen]")
                                    .val()));
            grants.grant(colleague.person(), Role.EDITOR, new Scope.OfMunicipality(portal.id(), BOCHUM));
            put("page-editor", colleague.person().toString());
            sent(manager, "/de/manage/pages/team", Map.of("email", word + "author@example.org", "part", id("page")));
            put(
                    "page-invitation",
                    one("select id from account.part_invitation where email_key like '" + word + "author%'"));
            put("unpublished", "entwurf-" + last(begun("unpublished")));
        }

        /// The friend accompanies the owner; the colleague wants to be a guide too.
        private void guides() {
            put("guide", applied(friend, "guide"));
            put("applicant", applied(colleague, "applicant"));
            var desk = "/de/manage/guides/" + id("guide");
            sent(manager, desk + "/interviews", Map.of("note", say("interview")));
            sent(manager, desk + "/acceptance", Map.of("reason", say("welcome")));
            var form = new HashMap<String, Object>(Map.of("key", UUID.randomUUID(), "called", say("called")));
            form.putAll(Map.of("situation", "Wo fange ich an? " + say("situation"), "languages", List.of("de")));
            put("guide-request", last(sent(owner, "/de/guides/request", form)));
            sent(owner, "/de/my/guide-requests/" + id("guide-request") + "/wishes", Map.of("wish1", id("guide")));
            put("asked", one("select id from guide.candidate where request_id = '" + id("guide-request") + "'"));
            sent(friend, "/de/my/guides/asked/" + id("asked") + "/acceptance", Map.of());
            put("tandem", one("select id from guide.tandem where request_id = '" + id("guide-request") + "'"));
            var tandem = "/de/tandems/" + id("tandem");
            sent(owner, tandem + "/goals", Map.of("goal", say("goal")));
            put("goal", one("select id from guide.goal where tandem_id = '" + id("tandem") + "'"));
            var day = LocalDate.now(ZoneOffset.UTC).plusDays(400).toString();
            sent(
                    friend,
                    tandem + "/appointments",
                    Map.of("title", say("date"), "day", day, "time", "14:30", "minutes", 60, "place", say("meeting")));
            put("appointment", one("select id from guide.appointment where tandem_id = '" + id("tandem") + "'"));
            sent(manager, "/de/manage/guides/plan", Map.of());
            // Proofs compare tables: nothing is worked out any more when they begin.
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> one("select ready_at is not null from guide.plan where portal_id = '" + portal.id()
                                    + "'")
                            .startsWith("t"));
        }

        /// An event of the owner's, and a source that nobody can be asked for.
        private void pinboard() {
            var form = new HashMap<String, Object>(Map.of("key", UUID.randomUUID(), "event", "1", "language", "de"));
            form.putAll(Map.of("title", say("posting"), "text", say("postingtext"), "category", "goods"));
            form.put("startDay", LocalDate.now(ZoneOffset.UTC).plusDays(200).toString());
            form.putAll(Map.of("zone", "Europe/Berlin", "place", say("postingplace"), "repeat", "once"));
            put("posting", last(sent(owner, "/de/pinboard/new", form)));
            var shortId = id("posting").substring(id("posting").lastIndexOf('-') + 1);
            put("posting-uuid", one("select id from pinboard.posting where short_id = '" + shortId + "'"));
            var translation = "/de/pinboard/" + id("posting") + "/translation?in=uk";
            var translated = Map.of("title", say("postinguk"), "text", say("postinguktext"));
            assertThat(owner.surfer()
                            .change(portal.key(), translation, translated)
                            .status())
                    .isEqualTo(303);
            var source = new HashMap<String, Object>(Map.of("name", say("source"), "language", "de", "every", "6"));
            source.putAll(Map.of("url", "https://" + word + ".invalid/feed", "category", "goods", "deed", "add"));
            sent(manager, "/de/manage/pinboard/sources/new", source);
            put("source", one("select short_id from pinboard.source where name = '" + say("source") + "'"));
            // Nobody asks it while proofs compare what is stored.
            db.sql("update pinboard.source set next_at = now() + interval '2 years'")
                    .update();
        }

        /// The friend is trained.
        private void courses() {
            var course = Map.of(
                    "title", "Kurs " + say("course"), "about", say("courseabout"), "attendance", 50, "months", 12);
            put("course", last(sent(manager, "/de/manage/guides/courses", course)));
            var desk = "/de/manage/guides/courses/" + id("course");
            put("module", last(sent(manager, desk + "/modules", Map.of("title", "Modul " + say("module")))));
            var form = Map.of("day", "2026-12-19", "time", "10:00", "minutes", 60, "place", say("room"));
            sent(manager, "/de/manage/guides/modules/" + id("module") + "/dates", form);
            put("coursedate", one("select id from guide.course_date where module_id = '" + id("module") + "'"));
            var open = new HashMap<String, Object>(course);
            open.put("stage", "open");
            assertThat(manager.surfer().change(portal.key(), desk, open).status())
                    .isEqualTo(303);
            sent(friend, "/de/my/guides/courses/" + id("course") + "/enrolment", Map.of());
            sent(
                    manager,
                    "/de/manage/guides/dates/" + id("coursedate") + "/attendance",
                    Map.of("present", id("guide")));
            put("trainee", id("guide"));
            sent(manager, desk + "/certificates/" + id("guide"), Map.of());
            put("certificate", one("select id from guide.certificate where course_id = '" + id("course") + "'"));
            sent(manager, "/de/manage/guides/" + id("guide") + "/training/coaching", Map.of("note", say("coaching")));
            var told = Map.of("language", "uk", "text", say("told"));
            assertThat(manager.surfer()
                            .change(portal.key(), "/de/manage/guides/" + id("guide") + "/stories?in=uk", told)
                            .status())
                    .isEqualTo(303);
            sent(friend, "/de/tandems/" + id("tandem") + "/notes", Map.of("note", say("casenote")));
            put("case-note", one("select id from guide.case_note where tandem_id = '" + id("tandem") + "'"));
        }

        /// The friend speaks in public; the colleague wants to; the owner asks.
        private void voices() {
            put("ambassador", voice(friend, "ambassador"));
            sent(manager, "/de/manage/ambassadors/" + id("ambassador") + "/acceptance", Map.of());
            put("voice", voice(colleague, "voice"));
            sent(manager, "/de/manage/ambassadors/invitations", Map.of("email", word + "voice@example.org"));
            put(
                    "ambassador-invitation",
                    one("select id from ambassador.invitation where email = '" + word + "voice@example.org'"));
            var told = Map.of("key", UUID.randomUUID(), "language", "de", "title", say("title"), "text", say("tale"));
            sent(friend, "/de/my/ambassador/stories", told);
            put(
                    "story-uuid",
                    one("select s.id from ambassador.story s where s.ambassador_id = '" + id("ambassador-uuid") + "'"));
            put("story", one("select short_id from ambassador.story where id = '" + id("story-uuid") + "'"));
            put("own-story", id("story"));
            var key = UUID.randomUUID().toString();
            var asked = Map.of("key", key, "question", say("question"), "language", "de", "topic", "housing");
            put("question-page", last(sent(owner, "/de/questions/new", asked)));
            put("question-uuid", key);
            put("question", one("select short_id from ambassador.question where id = '" + key + "'"));
            var review = one("select id from moderation.review where subject_id = '" + key + "'");
            sent(moderator, "/de/manage/moderation/" + review + "/approval", Map.of());
            sent(
                    friend,
                    "/de/questions/" + id("question") + "/answers",
                    Map.of("language", "de", "text", say("answer")));
            put("answer-uuid", one("select id from ambassador.answer where question_id = '" + key + "'"));
            put("own-answer", id("answer-uuid"));
        }

        private String voice(Someone who, String what) {
            var form = new HashMap<String, Object>(Map.of("shownAs", say(what + "name"), "communities", say(what)));
            form.putAll(Map.of("about", say(what + "about"), "writtenIn", "de", "spoken", List.of("de")));
            sent(who, "/de/ambassadors/application", form);
            put(what + "-uuid", one("select id from ambassador.ambassador where person_id = '" + who.person() + "'"));
            return one("select short_id from ambassador.ambassador where person_id = '" + who.person() + "'");
        }

        private String applied(Someone who, String what) {
            var form = new HashMap<String, Object>(Map.of("shownAs", say(what + "name"), "story", say(what + "story")));
            form.putAll(Map.of("storyIn", "de", "language1", "de", "level1", "native", "hours", 5, "capacity", 2));
            form.put("topics", List.of("housing"));
            sent(who, "/de/guides/application", form);
            put(what + "-uuid", one("select id from guide.guide where person_id = '" + who.person() + "'"));
            return one("select short_id from guide.guide where person_id = '" + who.person() + "'");
        }

        private Answer begun(String what) {
            return sent(
                    manager,
                    "/de/manage/pages/new",
                    Map.of("title", "Seite " + say(what), "source", "de", "parent", ""));
        }

        private String say(String what) {
            return word + what;
        }

        /// Organisations belong to the installation: their profiles are read on every portal.
        private String nameOf(String what) {
            return new StringBuilder(word).reverse() + what;
        }

        private Answer sent(Someone who, String path, Map<String, ?> form) {
            return sent(who, path, form, 303);
        }

        private Answer sent(Someone who, String path, Map<String, ?> form, int status) {
            var answer = who.surfer().post(portal.key(), path, form);
            assertThat(answer.status())
                    .as("%s by %s: %s", path, who.address(), answer.main())
                    .isEqualTo(status);
            return answer;
        }

        private static String last(Answer redirect) {
            var path = redirect.location().replaceAll("[?#].*", "");
            return path.substring(path.lastIndexOf('/') + 1);
        }

        private String pictureOf(String what) {
            return one("select picture_id from project.entry_picture where entry_id = '" + id(what + "-uuid") + "'");
        }

        private String one(String sql) {
            var found = db.sql(sql).query((row, _) -> row.getString(1)).list();
            assertThat(found).as(sql).hasSize(1);
            return found.getFirst();
        }

        private String secret(String sql, String of) {
            var secret = Secret.next();
            assertThat(db.sql(sql)
                            .params(
                                    secret.hash(),
                                    of.equals("owner") ? owner.person().toString() : id(of))
                            .update())
                    .isEqualTo(1);
            return secret.value();
        }

        private void put(String what, String id) {
            ids.put(what, id);
        }

        private String id(String what) {
            return Objects.requireNonNull(ids.get(what), what);
        }
    }
}
