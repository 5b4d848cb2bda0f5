package ruhr.kumpel.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// What ambassadors, askers and moderators do on a portal, each with her own [Pen].
record VoiceWork(Somebody manager) {

    /// @param applicant somebody who wants to be one, as the team sees her
    /// @param edit of the story
    record Pages(String profile, String applicant, String story, String edit, String question) {}

    /// @param approve what the moderator does with a question
    Pages speak(Somebody ambassador, Somebody applicant, Somebody asker, Consumer<String> approve) {
        var desk = applies(ambassador, "Rana");
        manager.send(desk + "/acceptance", Map.of("words", manager.pen().text("welcome", "Schön.", 2_000)));
        manager.send("/de/manage/ambassadors/invitations", Map.of("email", "eingeladen@example.org"));
        var waiting = applies(applicant, "Samuel");
        ambassador.send(
                "/de/my/ambassador/stories",
                Map.of(
                        "key", UUID.randomUUID(),
                        "language", "de",
                        "title", ambassador.pen().line("story-title", "Der erste Winter", 120),
                        "text", ambassador.pen().text("story", "Es war dunkel.\n\nDann kam eine Lampe.", 6_000)));
        var story = ambassador
                .see("/de/my/ambassador")
                .page()
                .select("a[href*=/ambassadors/stories/]")
                .attr("href");
        var edit = story.replace("/ambassadors/stories/", "/my/ambassador/stories/");
        ambassador.send(edit, Map.of("language", "uk", "title", "Перша зима", "text", "Було темно."));
        return new Pages(desk.replace("/manage", ""), waiting, story, edit, asks(asker, ambassador, approve));
    }

    private String applies(Somebody who, String name) {
        var form = new HashMap<String, Object>(Map.of("writtenIn", "de", "spoken", List.of("de", "uk")));
        form.put("shownAs", who.pen().line("ambassador-name", name, 60));
        form.put("communities", who.pen().line("communities", "Familien in Essen", 200));
        form.put("about", who.pen().text("ambassador-about", "Seit 2015 hier.", 2_000));
        form.put("topics", List.of("housing"));
        form.put("links", "Verein https://example.org/verein");
        who.send("/de/ambassadors/application", form);
        return manager.see("/de/manage/ambassadors")
                .page()
                .select("tbody a")
                .eachAttr("href")
                .getFirst();
    }

    private String asks(Somebody asker, Somebody ambassador, Consumer<String> approve) {
        var question = asker.send(
                "/de/questions/new",
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "question",
                        asker.pen().line("question", "Wie finde ich einen Kitaplatz?", 600),
                        "language",
                        "de",
                        "topic",
                        "housing"));
        var id = question.substring(question.lastIndexOf('-') + 1);
        approve.accept(question);
        ambassador.send(
                "/de/questions/" + id + "/answers",
                Map.of(
                        "language", "uk",
                        "asked", ambassador.pen().line("asked", "Як знайти місце в садку?", 600),
                        "text", ambassador.pen().text("answer", "Зателефонуй двічі.", 4_000)));
        return question;
    }
}
