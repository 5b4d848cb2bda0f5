package ruhr.kumpel.knowledge;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.paper.Papers;
import ruhr.kumpel.web.Visit;

/// Binds pages to a PDF, with contents and page numbers, and says on it how old it is and where it came from.
@Component
class Booklets {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kumpeljte");
    private final Papers papers;

    Booklets(Papers papers) {
        this.papers = papers;
    }

    /// @param path of the first page, below the language
    byte[] pdf(List<Branch.Sheet> sheets, String path, Visit visit) {
        var page = new StringOutput();
        engine.render("knowledge/booklet.jte", booklet(sheets, path, visit), page);
        return papers.pdf(page.toString(), visit.language());
    }

    private static Booklet booklet(List<Branch.Sheet> sheets, String path, Visit visit) {
        var url = visit.absolute(path);
        return new Booklet(
                visit.language(),
                sheets.getFirst().page().text().title(),
                visit.say(visit.site().name()).value(),
                url,
                visit.say("knowledge.paper.source", Telling.to(visit).date(visit.now())),
                visit.say("knowledge.paper.contents"),
                contents(sheets),
                IntStream.range(0, sheets.size())
                        .mapToObj(i -> sheet(id(i), sheets.get(i).page(), visit))
                        .toList(),
                visit.say("knowledge.page.no-advice"));
    }

    /// Of several pages their titles, of one its sections.
    private static List<Booklet.Line> contents(List<Branch.Sheet> sheets) {
        var lines = new ArrayList<Booklet.Line>();
        for (int i = 0; i < sheets.size(); i++) {
            var page = sheets.get(i).page();
            var text = page.text();
            if (sheets.size() > 1)
                lines.add(new Booklet.Line(id(i), sheets.get(i).depth(), text.lang(), text.dir(), text.title()));
            else
                for (var section : page.sections())
                    lines.add(new Booklet.Line(
                            id(i) + "-" + section.href().substring(1), 0, text.lang(), text.dir(), section.words()));
        }
        return lines.size() > 1 ? List.copyOf(lines) : List.of();
    }

    private static Booklet.Sheet sheet(String id, InfoView page, Visit visit) {
        var about = page.about();
        var changed = visit.say("knowledge.page.changed", about.changed());
        return new Booklet.Sheet(
                id,
                page.text(),
                page.notes(),
                OnPaper.absolute(
                        OnPaper.apart(page.text().html(), id), visit.site().origin()),
                OnPaper.absolute(page.text().basis(), visit.site().origin()),
                visit.say("knowledge.page.basis"),
                about.responsible().isEmpty()
                        ? changed
                        : changed + " · " + visit.say("knowledge.page.responsible", about.responsible()),
                visit.site().origin() + page.address());
    }

    private static String id(int index) {
        return "p" + (index + 1);
    }
}
