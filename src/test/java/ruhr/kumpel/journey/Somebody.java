package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import ruhr.kumpel.Answer;
import ruhr.kumpel.Browser;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.portal.Portal;

/// A member of a portal and what members do there, over HTTP and in German, with her own [Pen].
record Somebody(Portal portal, Surfer surfer, String address, PersonId person, Pen pen) {

    private static final String PLACE = ", 45127 Essen";

    /// Sends a form and expects to be led on; answers where to, as a path.
    String send(String path, Map<String, ?> form) {
        return led(surfer.post(portal.key(), path, form));
    }

    Answer see(String path) {
        return surfer.visit(portal.key(), path);
    }

    /// A page of a browser in which she is signed in, on her portal and on the bare host.
    Page at(Page page, Browser browser) {
        for (var host : List.of("", portal.key()))
            surfer.cookies(host)
                    .forEach((name, value) ->
                            page.context().addCookies(List.of(new Cookie(name, value).setUrl(browser.url(host, "/")))));
        return page;
    }

    void isCalled(String name) {
        send("/de/account", Map.of("name", pen.line("name", name, 80), "language", "de"));
    }

    /// An entry with all that an entry can have; answers its page.
    String posts(String kind, String title, String organisation) {
        var draft = path(surfer.get(portal.key(), "/de/post").location());
        var form = entry(kind, title);
        form.put("organisation", organisation);
        form.put("action", "upload");
        var photo = new Surfer.File(pen.line("picture-file", "foto.jpg", 120), "image/jpeg", Photos.withPlace());
        led(surfer.upload(portal.key(), draft, form, Map.of("photos", photo)));
        var stored = see(draft).page();
        var picture = stored.select("input[name=picture]").val();
        form.put("picture", picture);
        form.put("picture." + picture + ".alt", pen.line("alternative", "Kartons in einer hellen Halle", 500));
        form.put("version", stored.select("input[name=version]").val());
        return submitted(draft, form);
    }

    String postsWithoutPhoto(String kind, String title) {
        return submitted(path(surfer.get(portal.key(), "/de/post").location()), entry(kind, title));
    }

    private String submitted(String draft, Map<String, Object> form) {
        form.put("action", "submit");
        var thanks = surfer.follow(surfer.upload(portal.key(), draft, form, Map.of()));
        var entry = thanks.page().select("main a[href*=/entries/]").attr("href");
        assertThat(entry).as(thanks.toString()).isNotEmpty();
        return entry;
    }

    private Map<String, Object> entry(String kind, String title) {
        var form = new LinkedHashMap<String, Object>();
        form.put("version", "0");
        form.put("unlike", "true");
        form.put("kind", kind);
        form.put("title", pen.line("title", title, 120));
        form.put(
                "text",
                pen.text(
                        "text",
                        title + ". Jeden Dienstag von 9 bis 12 Uhr.\n\n- ohne Anmeldung\n- barrierefrei",
                        8_000));
        form.put("category", "furniture");
        if (kind.equals("job")) form.put("job.form", "job");
        form.put("precision", "exact");
        form.put("place", pen.line("place", "Kettwiger Straße 1", 180) + PLACE);
        form.put("hours", pen.line("hours", "Di 9-12 Uhr", 200));
        form.put("spoken", List.of("de", "uk"));
        form.put("website", pen.line("website", "https://www.example.org/halle", 300));
        form.put("translation", List.of("uk", "ar"));
        form.put("title.uk", pen.line("title-uk", "Ковдри для зали", 120));
        form.put("text.uk", pen.text("text-uk", "Щовівторка з 9 до 12.", 8_000));
        form.put("title.ar", pen.line("title-ar", "بطانيات للقاعة", 120));
        form.put("text.ar", pen.text("text-ar", "كل ثلاثاء من التاسعة إلى الثانية عشرة.", 8_000));
        var lines = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        form.put("line", lines);
        for (var line : lines) {
            form.put("line." + line + ".label", pen.line("label", "Decken", 120));
            form.put("line." + line + ".label.uk", pen.line("label-uk", "Ковдри", 120));
            form.put("line." + line + ".count", "40");
            form.put("line." + line + ".unit", pen.line("unit", "Stück", 60));
        }
        return form;
    }

    void edits(String entry, String title) {
        var form = filled(see(entry + "/edit"));
        form.put("action", "submit");
        form.put("title", pen.line("title-edited", title, 120));
        form.put("text", pen.text("text-edited", "Neu: auch donnerstags von 15 bis 18 Uhr.", 8_000));
        led(surfer.upload(portal.key(), entry + "/edit", form, Map.of()));
    }

    void tells(String entry, String news) {
        send(entry + "/news", Map.of("text", pen.text("news", news, 2_000)));
    }

    void pledges(String entry, String words) {
        var form = see(entry + "/pledge").page();
        send(
                entry + "/pledge",
                Map.of(
                        "key", form.select("input[name=key]").val(),
                        "line", form.select("input[name=line]").val(),
                        "quantity", "3",
                        "message", pen.text("pledge", words, 2_000)));
    }

    /// Answers the thread's page.
    String writes(String entry, String words) {
        var form = see(entry).page().select("main a[href*=/contact/entry/]").attr("href");
        return send(form, Map.of("key", UUID.randomUUID(), "text", pen.text("message", words, 5_000)));
    }

    String asksTheTeam(String words) {
        return send(
                "/de/contact",
                Map.of("key", UUID.randomUUID(), "topic", "QUESTION", "text", pen.text("inquiry", words, 5_000)));
    }

    void answers(String thread, String words) {
        send(thread, Map.of("key", UUID.randomUUID(), "text", pen.text("answer", words, 5_000)));
    }

    void reports(String entry, String words) {
        send(
                see(entry).page().select("a[href*=/report/entry/]").attr("href"),
                Map.of(
                        "category",
                        "FRAUD",
                        "explanation",
                        pen.text("report", words, 5_000),
                        "honest",
                        "true",
                        "key",
                        UUID.randomUUID()));
    }

    /// Says who sells for an organisation.
    void sells(String organisation) {
        var form = filled(see(organisation + "/seller"));
        form.put("name", pen.line("seller", "Halle Nord e. V.", 120));
        form.put("representedBy", pen.line("represented", "Der Vorstand", 120));
        form.put("address", pen.text("seller-address", "Kettwiger Straße 1\n45127 Essen", 300));
        form.put("email", "verkauf@example.org");
        form.put("phone", "0201 123456");
        form.put("rates", "several");
        send(organisation + "/seller", form);
    }

    /// Says who sells.
    void sellsFrom(String organisation, String iban) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", pen.line("seller", "Halle Nord e. V.", 120));
        form.put("address", pen.line("seller-address", "Hallenweg 1, 44147 Dortmund", 300));
        form.put("phone", "0231 123456");
        form.put("email", "laden@laden.example");
        form.put("register", pen.line("register", "Vereinsregister Dortmund", 120));
        form.put("number", pen.line("register-number", "VR 1234", 60));
        form.put("identity", "electronic");
        form.put("reference", pen.line("identity", "Online-Ausweis T22000129", 120));
        form.put("account", iban);
        form.put("certified", "true");
        form.put(
                "seen",
                see(organisation + "/trader").page().select("input[name=seen]").val());
        send(organisation + "/trader", form);
    }

    /// Brings somebody who speaks for campaigns.
    void brings(String page, String name) {
        send(
                page,
                Map.of(
                        "kind",
                        "person",
                        "name",
                        pen.line("face", name, 120),
                        "known",
                        pen.line("face-known", "Torfrau", 120),
                        "quote-de",
                        pen.line("face-quote", "Ohne den Kiosk kein Heimspiel.", 400),
                        "website",
                        pen.line("website", "https://www.example.org/", 300),
                        "agreed",
                        "true"));
    }

    /// Tells supporters how it goes on, and where there is a video.
    void tells(String campaign, String words, String video) {
        send(campaign + "/news", Map.of("key", UUID.randomUUID(), "text", pen.text("bulletin", words, 2_000)));
        var seen = see(campaign + "/news").page().select("input[name=seen]").val();
        send(campaign + "/video", Map.of("video", video, "seen", seen));
    }

    /// Says that an organisation without a team is hers.
    void claims(String organisation) {
        send(
                organisation + "/claim",
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "who",
                        pen.line("claimant", "Ayşe Yılmaz, Inhaberin", 200),
                        "proof",
                        pen.text("proof", "Ruft im Laden an.", 2_000)));
    }

    /// Hands in a campaign of an organisation; answers its page.
    String asksForMoney(String organisation, String title) {
        sells(organisation);
        var form = new LinkedHashMap<String, Object>();
        form.put("writtenIn", "de");
        form.put("title", pen.line("campaign-title", title, 120));
        form.put("story", pen.text("campaign-story", "Es zieht.\n\nUnd zwar überall.", 6_000));
        form.put("goal", "1200");
        form.put("second", "2000");
        form.put("lastDay", LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        form.put("amount1", "20");
        form.put("label1", pen.line("campaign-label", "Ein Abend am Ofen", 120));
        var campaign = send(organisation + "/campaigns/new", form).replaceFirst("/manage$", "");
        send(
                campaign + "/things",
                Map.of(
                        "label-de", pen.line("thing", "Eine Tasse", 120),
                        "amount", "25",
                        "stock", "30",
                        "delivery", "digital",
                        "handout", pen.text("handout", "Danke! Das Lied liegt hier.", 1000),
                        "vat", "single"));
        send(campaign + "/submission", Map.of());
        return campaign;
    }

    /// Where her last present was sent.
    String presentTo() {
        return "present." + address;
    }

    /// Answers the page of her promise.
    String supports(String campaign, String choice) {
        return send(
                campaign + "/support",
                Map.ofEntries(
                        Map.entry("key", UUID.randomUUID()),
                        Map.entry("choice", choice),
                        Map.entry("amount", "15"),
                        Map.entry("shown", "pseudonym"),
                        Map.entry("as", pen.line("supporter", "Nachbarin", 60)),
                        Map.entry("message", pen.text("greeting", "Haltet durch.", 500)),
                        Map.entry("present", "true"),
                        Map.entry("recipient", pen.line("recipient", "Oma Gerda", 60)),
                        Map.entry("giver", pen.line("giver", "Mehmet", 60)),
                        Map.entry("to", presentTo()),
                        Map.entry("giftWords", pen.text("gift-words", "Gönn dir was.", 500)),
                        Map.entry("order", "true")));
    }

    /// Answers the page of its profile.
    String founds(String name) {
        var logo = new Surfer.File(pen.line("logo-file", "logo.png", 120), "image/png", Photos.logo());
        return led(surfer.upload(
                portal.key(),
                "/de/organisations/new",
                Map.of(
                        "name", pen.line("organisation", name, 120),
                        "kind", "association",
                        "description", pen.text("description", "Wir sammeln, sortieren und bringen.", 4_000),
                        "describedIn", "de",
                        "website", pen.line("organisation-website", "https://www.example.org", 300),
                        "town", "05113000",
                        "address", pen.line("address", "Kettwiger Straße 1", 200),
                        "languages", List.of("de", "uk")),
                Map.of("logo", logo)));
    }

    /// The fields of a page's form as a browser would send them again.
    static Map<String, Object> filled(Answer answer) {
        var form = new LinkedHashMap<String, List<String>>();
        var page = answer.page();
        page.select("main input[name], main textarea[name]").stream()
                .filter(field -> !field.is("[type=file], [type=radio]:not([checked]), [type=checkbox]:not([checked])"))
                .forEach(field -> form.computeIfAbsent(field.attr("name"), _ -> new ArrayList<>())
                        .add(field.is("textarea") ? field.wholeText() : field.val()));
        page.select("main select[name] option[selected]")
                .forEach(option -> form.computeIfAbsent(
                                option.parents().select("select").attr("name"), _ -> new ArrayList<>())
                        .add(option.val()));
        return new LinkedHashMap<>(form);
    }

    static String path(String location) {
        var url = URI.create(location);
        return url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
    }

    static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    static String led(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        return path(answer.location());
    }
}
