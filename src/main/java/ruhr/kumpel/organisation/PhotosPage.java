package ruhr.kumpel.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The photos of a business: one is added or taken away at a time, so that a slip elsewhere loses no upload.
@Controller
@Access(Access.For.MEMBERS)
class PhotosPage {

    private static final int LONGEST_ALTERNATIVE = 300;

    private final Organisations organisations;
    private final Businesses businesses;
    private final Photos photos;
    private final BusinessFormViews views;

    PhotosPage(Organisations organisations, Businesses businesses, Photos photos, BusinessFormViews views) {
        this.organisations = organisations;
        this.businesses = businesses;
        this.photos = photos;
        this.views = views;
    }

    @PostMapping("/{lang}/organisations/{slug}/photos")
    String add(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @RequestParam(defaultValue = "") String shows,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var organisation = BusinessFormPage.editable(slug, visit, organisations);
        var problems = new Problems();
        if (photo == null || photo.isEmpty()) problems.add("photo", visit.say("organisation.photos.missing"));
        else photos.add(organisation.id(), photo, cut(shows), problems, visit);
        if (problems.none()) {
            businesses.pictured(organisation.id());
            return "redirect:" + visit.link(organisation.path()) + "/business#photos";
        }
        response.setStatus(problems.status().value());
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.photos.title"))
                        .below(organisation.name(), organisation.path())
                        .hidden());
        model.addAttribute("view", views.photosOnly(organisation, problems, visit));
        return "organisation/photos";
    }

    @PostMapping("/{lang}/organisations/{slug}/photos/{photo}/removal")
    String remove(@PathVariable String slug, @PathVariable UUID photo, Visit visit) {
        var organisation = BusinessFormPage.editable(slug, visit, organisations);
        if (!photos.drop(organisation.id(), new MediaId(photo))) throw new NotFound();
        businesses.pictured(organisation.id());
        return "redirect:" + visit.link(organisation.path()) + "/business#photos";
    }

    private static String cut(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST_ALTERNATIVE ? line.substring(0, LONGEST_ALTERNATIVE) : line;
    }
}
