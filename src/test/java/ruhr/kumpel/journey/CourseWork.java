package ruhr.kumpel.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/// A course of the portal's guides: the coordinator sets it up, a guide takes part and has her certificate.
///
/// @param manager coordinates
record CourseWork(Somebody manager) {

    /// @param code of a certificate
    record Pages(String course, String module, String date, String code) {}

    /// @param profile the guide's public page
    Pages teaches(Somebody guide, String profile) {
        var pen = manager.pen();
        var form = new HashMap<String, Object>(Map.of("attendance", "50", "months", "24"));
        form.put("title", pen.line("course", "Qualifizierung", 120));
        form.put("about", pen.text("course-about", "Ein halbes Jahr.", 2_000));
        var course = manager.send("/de/manage/guides/courses", form);
        var module = manager.send(
                course + "/modules",
                Map.of(
                        "title", pen.line("module", "Begleiten, ohne zu retten", 120),
                        "text", pen.text("module-text", "Nähe und Grenzen.", 4_000),
                        "required", "true",
                        "material", pen.text("material", "Folien https://example.org/folien.pdf", 4_000)));
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(300).toString();
        manager.send(
                module + "/dates",
                Map.of(
                        "day",
                        day,
                        "time",
                        "10:00",
                        "minutes",
                        "180",
                        "place",
                        pen.line("room", "Rathaus, Saal 1", 200)));
        var date = manager.see(module)
                .page()
                .select("a[href*=/manage/guides/dates/]")
                .attr("href");
        form.put("stage", "open");
        form.put("seen", manager.see(course).page().select("input[name=seen]").val());
        manager.send(course, form);
        var mine = "/de/my/guides/courses" + course.substring(course.lastIndexOf('/'));
        guide.send(mine + "/enrolment", Map.of());
        var id = profile.substring(profile.lastIndexOf('/') + 1);
        manager.send(date + "/attendance", Map.of("present", id));
        manager.send(course + "/certificates/" + id, Map.of());
        var training = "/de/manage/guides/" + id + "/training";
        manager.send(training + "/coaching", Map.of("note", pen.text("coaching", "Mehr Pausen.", 4_000)));
        var code =
                manager.see(training).page().select("a[href$=certificate.pdf]").text();
        var stories = "/de/my/guides/profile/stories";
        guide.send(
                stories,
                Map.of(
                        "language", "uk",
                        "text", guide.pen().text("told", "З валізою зі Львова.", 4_000),
                        "seen",
                                guide.see(stories + "?in=uk")
                                        .page()
                                        .select("input[name=seen]")
                                        .val()));
        return new Pages(course, module, date, code.replaceAll("(?s).*?((?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}).*", "$1"));
    }

    void notes(Somebody guide, String tandem) {
        guide.send(tandem + "/notes", Map.of("note", guide.pen().text("case-note", "Termin im Juni.", 2_000)));
    }
}
