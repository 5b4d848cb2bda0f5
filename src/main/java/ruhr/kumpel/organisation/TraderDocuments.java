package ruhr.kumpel.organisation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Pictures of identity documents. Never shown: only the manager who checks gets the file.
@Component
class TraderDocuments {

    private static final String KIND = "organisation.identity";
    private static final int WIDTH = 1280;

    private final Pictures pictures;

    TraderDocuments(Pictures pictures) {
        this.pictures = pictures;
    }

    /// Takes an upload, if there is one; says at the field why it cannot be used.
    Optional<MediaId> take(@Nullable MultipartFile file, OrganisationId organisation, Problems problems, Visit visit)
            throws IOException {
        if (file == null || file.isEmpty()) return Optional.empty();
        var taking =
                pictures.take(file.getInputStream(), String.valueOf(file.getOriginalFilename()), owner(organisation));
        if (taking instanceof Taking.Taken(var id)) return Optional.of(id);
        problems.add("document", visit.say(taking.problem(), taking.limit()));
        return Optional.empty();
    }

    /// Kept beside the record; others of it go.
    void settle(Optional<MediaId> kept, OrganisationId organisation) {
        var others = pictures.of(owner(organisation)).keySet().stream()
                .filter(one -> kept.filter(one::equals).isEmpty())
                .toList();
        pictures.drop(others);
        kept.ifPresent(one -> pictures.keep(List.of(one), owner(organisation)));
    }

    Optional<Resource> file(MediaId document) {
        return pictures.file(document, WIDTH);
    }

    private static Owner owner(OrganisationId organisation) {
        return new Owner(KIND, organisation.value());
    }
}
