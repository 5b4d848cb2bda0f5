package ruhr.kumpel.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What members and editors put up on a pinboard, each with her own [Pen].
record PinboardWork(Somebody owner, Somebody manager) {

    FilledPortal.Pinboard posts() {
        var news = news();
        translates(news);
        return new FilledPortal.Pinboard(news, event(), source());
    }

    private String news() {
        var form = form("news", "Der Hörsaal ist wieder offen");
        form.put("until", LocalDate.now(ZoneOffset.UTC).plusDays(50).toString());
        return owner.send("/de/pinboard/new", form);
    }

    private String event() {
        var form = form("event", "Sprachcafé mit Kuchen");
        form.putAll(Map.of("event", "1", "startTime", "18:00", "endTime", "20:00", "zone", "Europe/Kyiv"));
        form.put("startDay", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
        form.put("place", owner.pen().line("event-place", "Kettwiger Straße 1, im Hof", 200));
        form.putAll(Map.of("repeat", "weekly", "repeatCount", "30"));
        return owner.send("/de/pinboard/new", form);
    }

    private Map<String, Object> form(String what, String title) {
        var form = new HashMap<String, Object>(Map.of("key", UUID.randomUUID(), "language", "de"));
        form.put("title", owner.pen().line(what + "-title", title, 160));
        form.put("text", owner.pen().text(what + "-text", "Nach drei Monaten Umbau.\n\nKommt vorbei.", 8_000));
        form.putAll(Map.of("category", "goods", "town", "05113000"));
        return form;
    }

    private void translates(String posting) {
        owner.surfer()
                .change(
                        owner.portal().key(),
                        posting + "/translation?in=ar",
                        Map.of(
                                "title",
                                owner.pen().line("posting-title-ar", "القاعة مفتوحة", 160),
                                "text",
                                owner.pen().text("posting-text-ar", "بعد ثلاثة أشهر من العمل.", 8_000)));
    }

    /// At an address that is never asked.
    private String source() {
        var form = new HashMap<String, Object>(Map.of("language", "de", "every", "12", "category", "goods"));
        form.put("name", manager.pen().line("source-name", "Hochschule im Revier", 80));
        form.putAll(Map.of("url", "https://hochschule.invalid/feed", "deed", "add"));
        manager.send("/de/manage/pinboard/sources/new", form);
        var source = manager.see("/de/manage/pinboard")
                .page()
                .select("main li a[href*=/sources/]")
                .attr("href");
        manager.send(source + "/harvest", Map.of());
        return source;
    }
}
