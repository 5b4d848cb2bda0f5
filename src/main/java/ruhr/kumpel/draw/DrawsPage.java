package ruhr.kumpel.draw;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The draws of a portal, and one of them with all that it takes to check it.
@Controller
@Access(Access.For.EVERYBODY)
class DrawsPage {

    private final DrawStore store;
    private final DrawViews views;

    DrawsPage(DrawStore store, DrawViews views) {
        this.store = store;
        this.views = views;
    }

    @GetMapping("/{lang}/draws")
    @Cached
    String list(Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        model.addAttribute("page", Page.titled(visit.say("draw.list.title")).describedAs(visit.say("draw.list.lead")));
        model.addAttribute("view", views.cards(store.of(visit.portal()), Draw::path, visit));
        return "draw/list";
    }

    @GetMapping("/{lang}/draws/{slugAndId}")
    @Cached
    @Nullable
    String show(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var draw = here(slugAndId, visit);
        if (!draw.slugAndId().equals(slugAndId)) {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader("Location", visit.link(draw.path()) + visit.query());
            return null; // answered
        }
        var view = views.of(draw, visit);
        model.addAttribute(
                "page",
                Page.titled(view.title().value())
                        .describedAs(view.story().value().replaceAll("\\s+", " "))
                        .below(visit.say("draw.list.title"), "/draws"));
        model.addAttribute("view", view);
        return "draw/show";
    }

    /// The list as it was closed, byte for byte what its fingerprint is of.
    @GetMapping("/{lang}/draws/{slugAndId}/list.txt")
    ResponseEntity<byte[]> file(@PathVariable String slugAndId, Visit visit) {
        var draw = here(slugAndId, visit);
        if (draw.closed().isEmpty()) throw new NotFound();
        var list = Participant.list(store.participants(draw.id()));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(list.getBytes(StandardCharsets.UTF_8));
    }

    private Draw here(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId)
                .flatMap(id -> store.with(id, visit.portal()))
                .orElseThrow(NotFound::new);
    }
}
