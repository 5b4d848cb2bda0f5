package ruhr.kumpel.campaign;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.media.Picture;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Changes a face from a form. Whoever comes second reads what stands there now.
@Component
class FaceRevising {

    private final Faces faces;
    private final FaceBringing bringing;
    private final Pictures pictures;

    FaceRevising(Faces faces, FaceBringing bringing, Pictures pictures) {
        this.faces = faces;
        this.bringing = bringing;
        this.pictures = pictures;
    }

    /// The form with what stands there.
    FaceForm stored(Face face, Visit visit) {
        return FaceForm.of(face, shows(face, visit), visit);
    }

    /// Says at the fields what is wrong, or that somebody else was faster; then nothing is changed.
    ///
    /// @param shown afterwards: what a team changes waits for the portal's manager once more
    /// @return what the form that comes back has seen; empty if it is done
    Optional<Seen> revise(
            Face face,
            FaceForm form,
            @Nullable MultipartFile portrait,
            boolean shown,
            Seen seen,
            Problems problems,
            Visit visit)
            throws IOException {
        var fresh = portrait == null || portrait.isEmpty()
                ? Optional.<MediaId>empty()
                : bringing.taken(portrait, face.id(), problems, visit);
        form.check(fresh.isPresent() || face.portrait().isPresent() && !form.bare(), problems, visit);
        if (!problems.none()) {
            fresh.ifPresent(one -> pictures.drop(List.of(one)));
            return Optional.of(seen);
        }
        var outdated = faces.revise(
                face.id(),
                now -> seen.still(stored(now, visit).said(visit)),
                now -> form.over(now, fresh.or(() -> form.bare() ? Optional.empty() : now.portrait()), shown, visit),
                description(face, fresh.isPresent(), form, visit));
        if (outdated.isEmpty()) return Optional.empty();
        fresh.ifPresent(one -> pictures.drop(List.of(one)));
        return Optional.of(Seen.late(stored(outdated.get(), visit).said(visit), form.said(visit), problems, visit));
    }

    /// In other languages it stays, unless it is another picture. What was not touched is nobody's translation.
    private Optional<Localized> description(Face face, boolean fresh, FaceForm form, Visit visit) {
        var shows = form.line("shows");
        if (fresh) return Optional.of(Localized.of(visit.language(), shows));
        if (shows.equals(shows(face, visit))) return Optional.empty();
        return portrait(face).map(one -> one.alternative().with(visit.language(), shows));
    }

    private String shows(Face face, Visit visit) {
        return portrait(face)
                .filter(one -> !one.alternative().isEmpty())
                .map(one -> visit.say(one.alternative()).value())
                .orElse("");
    }

    private Optional<Picture> portrait(Face face) {
        return face.portrait()
                .flatMap(id -> Optional.ofNullable(pictures.with(List.of(id)).get(id)));
    }
}
