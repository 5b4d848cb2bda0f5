package ruhr.kumpel.campaign;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Takes a face with its portrait from a form.
@Component
class FaceBringing {

    private final Faces faces;
    private final Pictures pictures;

    FaceBringing(Faces faces, Pictures pictures) {
        this.faces = faces;
        this.pictures = pictures;
    }

    /// Says at the fields what is missing; then nothing is brought.
    ///
    /// @param shown at once: the portal's manager brings it
    void bring(
            FaceForm form,
            Optional<Campaign> campaign,
            @Nullable MultipartFile portrait,
            boolean shown,
            Problems problems,
            Visit visit)
            throws IOException {
        var id = Ids.next();
        var picture = portrait == null || portrait.isEmpty()
                ? Optional.<MediaId>empty()
                : taken(portrait, id, problems, visit);
        form.check(picture.isPresent(), problems, visit);
        if (!problems.none()) {
            picture.ifPresent(one -> pictures.drop(List.of(one)));
            return;
        }
        picture.ifPresent(one -> pictures.describe(one, Localized.of(visit.language(), form.line("shows"))));
        faces.bring(form.face(
                id,
                visit.portal(),
                campaign.map(Campaign::id),
                picture,
                shown,
                visit.memberHere().person(),
                visit));
    }

    Optional<MediaId> taken(MultipartFile file, UUID face, Problems problems, Visit visit) throws IOException {
        var owner = new Owner(Faces.KIND, face);
        var taking = pictures.take(file.getInputStream(), String.valueOf(file.getOriginalFilename()), owner);
        if (taking instanceof Taking.Taken(var id)) return Optional.of(id);
        problems.add("portrait", visit.say(taking.problem(), taking.limit()));
        return Optional.empty();
    }
}
