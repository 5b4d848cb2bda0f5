package ruhr.kumpel.project;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// A photo of a draft, for whoever holds the draft's link: nobody else may see it yet.
@Controller
class DraftPicture {

    private final Drafts drafts;
    private final EntryPictures own;
    private final Pictures pictures;

    DraftPicture(Drafts drafts, EntryPictures own, Pictures pictures) {
        this.drafts = drafts;
        this.own = own;
        this.pictures = pictures;
    }

    @GetMapping("/{lang}/post/{secret:[A-Za-z0-9_-]{22}}/pictures/{id:[0-9a-f-]{36}}")
    @Access(Access.For.EVERYBODY)
    ResponseEntity<Resource> show(@PathVariable String secret, @PathVariable UUID id, Visit visit) {
        var draft = Secret.parse(secret)
                .flatMap(it -> drafts.with(it, visit.portal()))
                .orElseThrow(NotFound::new);
        var wanted = new MediaId(id);
        if (own.in(draft.form(), Drafts.ownerOf(draft.id())).stream()
                .noneMatch(picture -> picture.id().equals(wanted))) throw new NotFound();
        return file(pictures, wanted);
    }

    static ResponseEntity<Resource> file(Pictures pictures, MediaId id) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(pictures.file(id, 320).orElseThrow(NotFound::new));
    }
}
