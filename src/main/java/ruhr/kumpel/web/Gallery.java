package ruhr.kumpel.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access.For;
import ruhr.kumpel.web.Access.On;

/// Every part of the look in all its states, for whoever builds pages.
@Controller
class Gallery {

    @GetMapping("/{lang}/operator/components")
    @Access(value = For.OPERATORS, on = On.BOTH)
    String show(Model model) {
        model.addAttribute(
                "page", Page.titled("Bausteine").below("Betrieb", "/operator").hidden());
        model.addAttribute("view", view());
        return "web/gallery";
    }

    static GalleryView view() {
        var problems = new Problems();
        problems.add("code", "Gib eine Postleitzahl mit fünf Ziffern an");
        problems.add("mail", "Gib deine E-Mail-Adresse an");
        return new GalleryView(
                List.of(
                        Tab.of("Alles", "#a").current(true).count("47").icon("list"),
                        Tab.of("Angebote", "#b").count("21").icon("gift"),
                        Tab.of("Jobs", "#c").icon("job")),
                List.of(Tab.of("auf Ukrainisch", "#d"), Tab.of("Hausrat", "#e")),
                List.of(
                        Choice.of("offer", "Ich biete").icon("gift").hint("Dinge, Zeit, Räume"),
                        Choice.of("need", "Ich suche").icon("hand"),
                        Choice.of("job", "Job").icon("job"),
                        Choice.of("tip", "Tipp").icon("bulb")),
                List.of(
                        Choice.of("1", "Aufschreiben").hint("Sechs Felder auf einer Seite."),
                        Choice.of("2", "Gefunden werden").hint("In allen Sprachen des Portals."),
                        Choice.of("3", "Absprechen").hint("Nachrichten laufen über das Portal.")),
                new Paging(2, 12, number -> "?page=" + number),
                problems,
                List.of(
                        "package", "home", "health", "talk", "job", "tool", "bus", "family", "book", "scale", "soup",
                        "a", "b"));
    }
}
