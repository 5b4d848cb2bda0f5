package ruhr.kumpel.guide;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Picture;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A guide's photo, kept with `media` and shown as long as her profile is. She chooses to show it: whoever knows her
/// face knows then who she is.
@Component
class GuidePhotos {

    private static final String KIND = "guide.photo";

    private final Pictures pictures;
    private final GuideStore guides;
    private final Reviews reviews;
    private final Changes changes;
    private final JdbcClient db;

    GuidePhotos(Pictures pictures, GuideStore guides, Reviews reviews, Changes changes, JdbcClient db) {
        this.pictures = pictures;
        this.guides = guides;
        this.reviews = reviews;
        this.changes = changes;
        this.db = db;
    }

    Optional<Picture> of(Guide guide) {
        return guide.beside()
                .photo()
                .flatMap(id -> Optional.ofNullable(pictures.with(List.of(id)).get(id)));
    }

    /// Takes it instead of the one before; says at the field why it cannot.
    @Transactional
    public void put(Guide guide, MultipartFile file, String shows, Problems problems, Visit visit) throws IOException {
        var taking = pictures.take(file.getInputStream(), String.valueOf(file.getOriginalFilename()), owner(guide));
        if (!(taking instanceof Taking.Taken(var id))) {
            problems.add("photo", visit.say(taking.problem(), taking.limit()));
            return;
        }
        drop(guide);
        pictures.keep(List.of(id), owner(guide));
        pictures.describe(id, Localized.of(visit.language(), shows));
        db.sql("insert into guide.photo values (:guide, :photo, :now)")
                .param("guide", guide.id().value())
                .param("photo", id.value())
                .param("now", SqlTime.of(visit.now()))
                .update();
        if (guide.state().belongs())
            reviews.ask(Guides.TOPIC, guide.id().value(), guide.portal(), Set.of(Reason.CHANGED), false);
        follow(guide.id());
    }

    @Transactional
    public void remove(Guide guide) {
        drop(guide);
        changes.note(Guides.TOPIC, guide.id().value());
    }

    /// Seen by everybody as long as the profile is.
    void follow(GuideId id) {
        guides.with(id)
                .ifPresent(guide -> guide.beside().photo().ifPresent(photo -> {
                    if (guide.readable()) pictures.show(List.of(photo));
                    else pictures.hide(List.of(photo));
                }));
        changes.note(Guides.TOPIC, id.value());
    }

    /// Two uploads at the same moment: the row of the guide lets one pass after the other.
    void drop(Guide guide) {
        guides.locked(guide.id());
        db.sql("delete from guide.photo where guide_id = :guide returning media_id")
                .param("guide", guide.id().value())
                .query((row, _) -> new MediaId(row.getObject(1, UUID.class)))
                .optional()
                .ifPresent(old -> pictures.drop(List.of(old)));
    }

    private static Owner owner(Guide guide) {
        return new Owner(KIND, guide.id().value());
    }
}
