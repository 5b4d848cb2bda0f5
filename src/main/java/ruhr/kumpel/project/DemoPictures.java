package ruhr.kumpel.project;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;

/// Pictures of invented entries: `src/demo-pictures` draws them, `demo/pictures.yaml` says what they show.
@Component
class DemoPictures {

    private final Pictures pictures;

    DemoPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /// Those that an entry names, kept for it.
    List<MediaId> of(DemoFile.Told told, UUID entry) {
        var alternatives = told.list("pictures").isEmpty() ? Map.<String, Object>of() : DemoFile.words("pictures.yaml");
        var ids = new ArrayList<MediaId>();
        for (var name : told.list("pictures")) {
            var id = taken(name.toString(), entry);
            pictures.describe(
                    id, DemoFile.localized(requireNonNull(alternatives.get(name.toString()), name.toString())));
            ids.add(id);
        }
        pictures.keep(ids, EntryPictures.ownerOf(entry));
        return ids;
    }

    private MediaId taken(String name, UUID entry) {
        try (var file = new ClassPathResource("demo/pictures/" + name + ".png").getInputStream()) {
            return switch (pictures.take(file, name, EntryPictures.ownerOf(entry))) {
                case Taking.Taken(var id) -> id;
                case Taking refused -> throw new IllegalStateException(name + " is refused: " + refused);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
