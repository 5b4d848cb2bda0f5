package ruhr.kumpel.organisation;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Picture;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a business looks like, kept with `media`, oldest first.
@Component
class Photos {

    static final int MOST = 6;
    private static final String KIND = "organisation.photo";

    private final Pictures pictures;

    Photos(Pictures pictures) {
        this.pictures = pictures;
    }

    List<Picture> of(OrganisationId organisation) {
        return List.copyOf(pictures.of(owner(organisation)).values());
    }

    Optional<MediaId> first(OrganisationId organisation) {
        return of(organisation).stream().findFirst().map(Picture::id);
    }

    /// Takes one; says at the field why it cannot. The caller shows it ([#follow]).
    void add(OrganisationId organisation, MultipartFile file, String shows, Problems problems, Visit visit)
            throws IOException {
        if (of(organisation).size() >= MOST) {
            problems.add("photo", visit.say("organisation.photos.too-many", MOST));
            return;
        }
        var taking =
                pictures.take(file.getInputStream(), String.valueOf(file.getOriginalFilename()), owner(organisation));
        if (taking instanceof Taking.Taken(var id)) {
            pictures.keep(List.of(id), owner(organisation));
            if (!shows.isEmpty()) pictures.describe(id, Localized.of(visit.language(), shows));
        } else problems.add("photo", visit.say(taking.problem(), taking.limit()));
    }

    /// Only its own: ids come from addresses.
    boolean drop(OrganisationId organisation, MediaId photo) {
        boolean its = of(organisation).stream().map(Picture::id).anyMatch(photo::equals);
        if (its) pictures.drop(List.of(photo));
        return its;
    }

    /// Seen by everybody as long as the profile is.
    void follow(Organisation organisation) {
        Collection<MediaId> all =
                of(organisation.id()).stream().map(Picture::id).toList();
        if (all.isEmpty()) return;
        if (organisation.hidden()) pictures.hide(all);
        else pictures.show(all);
    }

    private static Owner owner(OrganisationId organisation) {
        return new Owner(KIND, organisation.value());
    }
}
