package ruhr.kumpel.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What guides, newcomers and the coordinator do on a portal, each with her own [Pen].
///
/// @param manager coordinates
record GuideWork(Somebody manager) {

    private static final String DESK = "/de/manage/guides";

    /// Answers her page at the coordinator's desk.
    String applies(Somebody who, String name) {
        var pen = who.pen();
        var form = new HashMap<String, Object>(Map.of("storyIn", "de", "language1", "de", "level1", "native"));
        form.put("shownAs", pen.line("guide-name", name, 60));
        form.put("story", pen.text("guide-story", "Mit einem Koffer aus Lwiw.\n\nUnd geblieben.", 4_000));
        form.putAll(Map.of("language2", "uk", "level2", "fluent", "town1", "05113000", "hours", "6", "capacity", "4"));
        form.putAll(Map.of("topics", List.of("housing"), "ways", List.of("work", "family")));
        who.send("/de/guides/application", form);
        return manager.see(DESK).page().select("tbody a").eachAttr("href").getFirst();
    }

    /// Answers her public page.
    String takesOn(String desk) {
        manager.send(
                desk + "/interviews", Map.of("note", manager.pen().text("interview", "Ein gutes Gespräch.", 4_000)));
        manager.send(
                desk + "/acceptance",
                Map.of("reason", manager.pen().text("welcome", "Schön, dass du da bist.", 2_000)));
        return desk.replace("/manage", "");
    }

    void sets(String criteria) {
        manager.surfer()
                .change(
                        manager.portal().key(),
                        DESK + "/rules",
                        Map.of(
                                "promise", "3",
                                "keep", "90",
                                "criteria", manager.pen().line("criterion", criteria, 200)));
    }

    /// Answers the page of her request.
    String asks(Somebody who, String situation) {
        var form = new HashMap<String, Object>(Map.of("key", UUID.randomUUID(), "languages", List.of("de", "uk")));
        form.put("situation", who.pen().text("situation", situation, 4_000));
        form.put("called", who.pen().line("called", "Olena", 60));
        form.putAll(Map.of("topics", List.of("housing"), "town", "05113000", "way", "work"));
        return who.send("/de/guides/request", form);
    }

    void wishes(Somebody who, String request, String guide) {
        who.send(request + "/wishes", Map.of("wish1", guide.substring(guide.lastIndexOf('/') + 1)));
    }

    void leavesItToTheTeam(Somebody who, String request) {
        who.send(request + "/wishes", Map.of("deed", "team"));
    }

    String asked(Somebody guide) {
        return guide.see("/de/my/guides")
                .page()
                .select("form[action$=/acceptance]")
                .attr("action");
    }

    void saysYes(Somebody guide) {
        guide.send(asked(guide), Map.of());
    }

    String desk(String request) {
        return request.replace("/my/guide-requests/", "/manage/guides/requests/");
    }

    void assigns(String request, String guide) {
        manager.send(desk(request) + "/assignment", Map.of("guide", guide.substring(guide.lastIndexOf('/') + 1)));
    }

    /// Answers the page of the tandem, with goals and dates.
    String together(Somebody newcomer, Somebody guide, String request) {
        var tandem = newcomer.see(request).page().select("a[href*=/tandems/]").attr("href");
        newcomer.send(tandem + "/goals", Map.of("goal", newcomer.pen().line("goal", "Eine Wohnung bis Juli", 300)));
        guide.send(tandem + "/goals", Map.of("goal", guide.pen().line("goal", "Konto eröffnet", 300)));
        guide.send(newcomer.see(tandem).page().select("form[action$=/reached]").attr("action"), Map.of());
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(400).toString();
        for (var place : List.of("Café am Markt", "https://video.example.org/raum"))
            guide.send(
                    tandem + "/appointments",
                    Map.of(
                            "title",
                            guide.pen().line("date", "Unterlagen ansehen", 120),
                            "day",
                            day,
                            "time",
                            "14:30",
                            "minutes",
                            "60",
                            "place",
                            guide.pen().line("meeting", place, 200)));
        return tandem;
    }
}
