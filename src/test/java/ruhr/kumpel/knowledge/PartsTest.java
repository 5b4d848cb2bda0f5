package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Entrance.Someone;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Who may edit which part, what goes live by itself, and what is told once a month.
@KumpelTest
class PartsTest {

    private final Entrance entrance;
    private final Grants grants;
    private final PostBox postBox;
    private final MovableClock clock;
    private final LeafStore leaves;
    private final Appointments appointments;
    private final DueLetters letters;
    private final TownEditors towns;
    private final Surfer reader;
    private final Portal portal;
    private final Editor editor;
    private final String school;
    private final String below;
    private final String health;

    PartsTest(
            Entrance entrance,
            Editors editors,
            Grants grants,
            PostBox postBox,
            MovableClock clock,
            LeafStore leaves,
            Appointments appointments,
            DueLetters letters,
            TownEditors towns,
            ExamplePortals portals,
            Surfer reader) {
        this.entrance = entrance;
        this.grants = grants;
        this.postBox = postBox;
        this.clock = clock;
        this.leaves = leaves;
        this.appointments = appointments;
        this.letters = letters;
        this.towns = towns;
        this.reader = reader;
        this.portal = portals.like("welcome", Policy.AT_ONCE);
        this.editor = editors.of(portal);
        this.school = editor.begins("Schule");
        this.below = editor.begins("Anmelden an der Schule", school);
        this.health = editor.begins("Gesundheit");
        for (var page : List.of(school, below, health)) editor.publishes(page, Map.of("body", "Ein Satz."));
    }

    @Test
    void anEditorOfABranchEditsThatBranchOnly() {
        var teacher = branch();
        assertThat(get(teacher, "/de/manage/pages"))
                .contains("Schule", "Anmelden an der Schule")
                .doesNotContain("Gesundheit");
        for (var page : List.of(school, below)) {
            var form = new Editor(portal, teacher.surfer(), teacher.person()).form(page, Map.of("body", "Zwei Sätze."));
            form.put("deed", "publish");
            assertThat(teacher.surfer().post(portal.key(), page, form).status()).isEqualTo(303);
            assertThat(editor.read(page, "de", reader).main()).contains("Zwei Sätze.");
        }
        for (var path : List.of(health, health + "/setting", health + "/revisions", "/de/manage/pages/translations"))
            assertThat(teacher.surfer().get(portal.key(), path).status())
                    .as(path)
                    .isEqualTo(404);
        for (var path : List.of(health, health + "/withdrawal", health + "/up", "/de/manage/pages/shipped"))
            assertThat(teacher.surfer()
                            .post(portal.key(), path, Map.of("title", "Fremd", "deed", "publish"))
                            .status())
                    .as(path)
                    .isEqualTo(404);
    }

    @Test
    void anEditorOfABranchPutsPagesIntoItAndNowhereElse() {
        var teacher = branch();
        var hers = new Editor(portal, teacher.surfer(), teacher.person());
        assertThat(hers.begins("Klassenfahrt", school)).isNotEmpty();
        for (var parent : List.of("", Editor.last(health)))
            assertThat(teacher.surfer()
                            .post(
                                    portal.key(),
                                    "/de/manage/pages/new",
                                    Map.of("title", "Fremd", "source", "de", "parent", parent))
                            .main())
                    .contains("Wähl eine Seite aus deinem Bereich");
        var moved = teacher.surfer().change(portal.key(), below + "/setting", Map.of("parent", Editor.last(health)));
        assertThat(moved.status()).isEqualTo(422);
        assertThat(teacher.surfer()
                        .change(
                                portal.key(),
                                school + "/setting",
                                Map.of("parent", "", "responsible", "Schulverwaltungsamt"))
                        .status())
                .as("where it hangs already it may stay")
                .isEqualTo(303);
    }

    @Test
    void managersInviteForATownOrABranchAndTakeItBack() {
        var manager = entrance.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        var invited = entrance.signedIn(portal);
        var team = "/de/manage/pages/team";
        var sent = manager.surfer()
                .post(portal.key(), team, Map.of("email", invited.address(), "part", Editor.last(school)));
        assertThat(manager.surfer().follow(sent).main()).contains(invited.address());
        assertThat(invited.surfer().get(portal.key(), below).status()).isEqualTo(404);

        var link = postBox.newest(invited.address()).button().orElseThrow();
        assertThat(invited.surfer()
                        .post(portal.key(), link.replaceAll("https?://[^/]+", ""), Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(invited.surfer().get(portal.key(), below).status()).isEqualTo(200);
        assertThat(invited.surfer().get(portal.key(), health).status()).isEqualTo(404);

        var remove = manager.surfer()
                .get(portal.key(), team)
                .page()
                .select("form[action$=/removal]")
                .attr("action");
        manager.surfer().post(portal.key(), remove, Map.of());
        assertThat(invited.surfer().get(portal.key(), below).status()).isEqualTo(404);
    }

    @Test
    void aVersionGoesLiveAtItsTimeAndNotBefore() {
        editor.writes(school, Map.of("body", "Ab dem neuen Schuljahr.", "deed", "save"));
        var at = LocalDate.now(portal.setting().zone()).plusDays(40) + "T08:00";
        assertThat(appointed("2020-01-01T08:00")).contains("done=no-time");
        assertThat(appointed(at)).contains("done=appointed");
        assertThat(editor.surfer().get(portal.key(), school).main()).contains("Wird veröffentlicht");

        appointments.keep();
        assertThat(editor.read(school, "de", reader).main()).contains("Ein Satz.");
        assertThat(reader.get(portal.key(), "/de/info?text=schuljahr").main()).contains("noch keine Seite");
        clock.forward(Duration.ofDays(41));
        appointments.keep();
        assertThat(editor.read(school, "de", reader).main()).contains("Ab dem neuen Schuljahr.");
        assertThat(reader.get(portal.key(), "/de/info?text=schuljahr").main())
                .as("the search knows it too")
                .contains("Eine Seite gefunden");
    }

    @Test
    void whatWasPublishedMeanwhileIsNotTakenBackByAnOlderAppointment() {
        editor.writes(school, Map.of("body", "Geplant.", "deed", "save"));
        appointed(LocalDate.now(portal.setting().zone()).plusDays(2) + "T08:00");
        editor.publishes(school, Map.of("body", "Dringend berichtigt."));
        clock.forward(Duration.ofDays(3));
        appointments.keep();
        assertThat(editor.read(school, "de", reader).main()).contains("Dringend berichtigt.");
    }

    @Test
    void onceAMonthTheResponsibleReadsWhatIsDue() {
        var teacher = branch();
        var today = LocalDate.of(2031, 5, 1);
        assertThat(setting(
                        below,
                        Map.of("check", "2031-04-30", "person", teacher.person().toString())))
                .isEqualTo(303);
        editor.publishes(below + "?in=uk", Map.of("title", "Запис до школи", "body", "Речення."));
        editor.publishes(below, Map.of("body", "Ein anderer Satz."));
        setting(health, Map.of("check", "2031-06-01"));

        letters.send(portal.id(), today);
        letters.send(portal.id(), today.plusDays(3));
        var hers = postBox.of(teacher.address()).stream()
                .filter(letter -> letter.subject().contains("Auf deinen Seiten"))
                .toList();
        assertThat(hers).as("once").hasSize(1);
        assertThat(hers.getFirst().text())
                .contains("Eine Seite wieder prüfen: Anmelden an der Schule")
                .contains("Eine Übersetzung ist veraltet: Anmelden an der Schule (Українська)")
                .doesNotContain("Gesundheit");
        assertThat(get(teacher, "/de/manage/pages/due")).contains("Anmelden an der Schule", "Українська");

        letters.send(portal.id(), today.plusMonths(1));
        assertThat(postBox.of(teacher.address()).stream()
                        .filter(letter -> letter.subject().contains("Auf deinen Seiten")))
                .hasSize(2);
    }

    @Test
    void aTownReadsWhatTheRegionChanged() {
        editor.publishes(school, Map.of("body", "## Fristen {#dates}\n\nIm November."));
        editor.surfer().post(portal.key(), "/de/manage/towns", Map.of("town", TownEditors.BOCHUM));
        var bochum = towns.of(portal, TownEditors.BOCHUM);
        bochum.opens();
        bochum.says(school, "dates", "Fristen in Bochum", "Im Oktober.");
        editor.publishes(school, Map.of("body", "## Fristen {#dates}\n\nIm Dezember."));
        letters.send(portal.id(), LocalDate.of(2032, 2, 1));
        assertThat(postBox.newest(bochum.someone().address()).text())
                .contains("Die Region hat einen eurer Abschnitte geändert: Schule");
    }

    private Someone branch() {
        var someone = entrance.signedIn(portal);
        var leaf = leaves.with(new ShortId(Editor.last(school)), portal.id()).orElseThrow();
        grants.grant(someone.person(), Role.EDITOR, new Scope.OfBranch(portal.id(), leaf.id()));
        return someone;
    }

    private String get(Someone who, String path) {
        return who.surfer().get(portal.key(), path).main();
    }

    private int setting(String page, Map<String, String> changes) {
        var form = new HashMap<String, Object>();
        var fields = editor.surfer().get(portal.key(), page + "/setting").page();
        form.put("parent", fields.select("#parent option[selected]").val());
        form.putAll(changes);
        return editor.surfer().change(portal.key(), page + "/setting", form).status();
    }

    private String appointed(String at) {
        var form = editor.surfer().get(portal.key(), school).page().select("form[action*=appointment]");
        return editor.surfer()
                .post(
                        portal.key(),
                        form.attr("action"),
                        Map.of("number", form.select("[name=number]").val(), "at", at))
                .location();
    }
}
