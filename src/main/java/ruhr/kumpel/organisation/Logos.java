package ruhr.kumpel.organisation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// An organisation's logo, kept with `media`.
@Component
class Logos {

    private static final String KIND = "organisation.profile";
    private static final int WIDTH = 320;

    private final Pictures pictures;

    Logos(Pictures pictures) {
        this.pictures = pictures;
    }

    /// One that was just uploaded: whose it will be is known when the profile is.
    record Fresh(MediaId id, Owner takenFor) {}

    /// Takes an upload, if there is one; says at the field why it cannot be used.
    Optional<Fresh> take(@Nullable MultipartFile file, Problems problems, Visit visit) throws IOException {
        if (file == null || file.isEmpty()) return Optional.empty();
        var owner = new Owner(KIND, Ids.next());
        var taking = pictures.take(file.getInputStream(), String.valueOf(file.getOriginalFilename()), owner);
        if (taking instanceof Taking.Taken(var id)) return Optional.of(new Fresh(id, owner));
        problems.add("logo", visit.say(taking.problem(), taking.limit()));
        return Optional.empty();
    }

    /// The new one belongs to the organisation and is shown, the old one goes.
    void settle(Optional<MediaId> before, Optional<Fresh> after, OrganisationId organisation) {
        if (after.isEmpty()) return;
        var logo = List.of(after.get().id());
        pictures.pass(logo, after.get().takenFor(), new Owner(KIND, organisation.value()));
        pictures.show(logo);
        before.ifPresent(old -> pictures.drop(List.of(old)));
    }

    Optional<String> path(MediaId logo) {
        return Optional.ofNullable(pictures.with(List.of(logo)).get(logo)).map(picture -> picture.path(WIDTH));
    }
}
