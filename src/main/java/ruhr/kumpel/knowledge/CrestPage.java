package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A town's real crest, uploaded by whoever may show it.
@Controller
@RequestMapping("/{lang}/manage/towns/{town}/crest")
@Access(Access.For.AUTHORS)
class CrestPage {

    private final TownDesks desks;
    private final Towns towns;
    private final TownReading reading;
    private final Pictures pictures;

    CrestPage(TownDesks desks, Towns towns, TownReading reading, Pictures pictures) {
        this.desks = desks;
        this.towns = towns;
        this.reading = reading;
        this.pictures = pictures;
    }

    @GetMapping
    String show(@PathVariable String town, Visit visit, Model model) {
        return show(desks.with(town, visit), new Problems(), visit, model);
    }

    @PostMapping
    String upload(
            @PathVariable String town,
            @RequestParam Optional<MultipartFile> file,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var here = desks.with(town, visit);
        var problems = new Problems();
        var sent = file.filter(one -> !one.isEmpty());
        if (sent.isEmpty()) problems.add("file", visit.say("knowledge.crest.missing"));
        else {
            var taking = pictures.take(
                    sent.get().getInputStream(),
                    Optional.ofNullable(sent.get().getOriginalFilename()).orElse(""),
                    new Owner(Towns.PICTURES, here.id()));
            if (taking instanceof Taking.Taken(var id)) return worn(here, Optional.of(id), visit);
            problems.add("file", visit.say(taking.problem(), taking.limit()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(here, problems, visit, model);
    }

    @PostMapping("/removal")
    String remove(@PathVariable String town, Visit visit) {
        return worn(desks.with(town, visit), Optional.empty(), visit);
    }

    private String worn(Town town, Optional<MediaId> crest, Visit visit) {
        towns.wear(town, crest);
        return "redirect:" + visit.link(town.desk()) + "?done=crest";
    }

    private String show(Town town, Problems problems, Visit visit, Model model) {
        var mark = reading.mark(town, visit);
        model.addAttribute("page", Page.titled(visit.say("knowledge.crest.title")));
        model.addAttribute(
                "view", new CrestView(mark, visit.link(town.desk()), visit.link(town.desk() + "/crest"), problems));
        return "knowledge/crest";
    }
}
