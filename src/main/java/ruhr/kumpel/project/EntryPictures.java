package ruhr.kumpel.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Picture;
import ruhr.kumpel.media.Pictures;

/// The pictures of drafts and entries. An id in a form proves nothing: only those that were uploaded for this
/// very draft or entry count.
@Component
class EntryPictures {

    private static final int LONGEST_ALTERNATIVE = 500;

    private final Pictures pictures;

    EntryPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /// Those named in the form that belong to this draft or entry, in the form's order.
    List<Picture> in(EntryForm form, Owner owner) {
        if (form.pictures().isEmpty()) return List.of();
        var own = pictures.of(owner);
        return form.pictures().stream()
                .map(MediaId::new)
                .map(own::get)
                .filter(java.util.Objects::nonNull)
                .limit(Content.MOST_PICTURES)
                .toList();
    }

    /// The form without pictures of others.
    EntryForm onlyOwn(EntryForm form, Owner owner) {
        return form.with(
                "picture",
                in(form, owner).stream().map(picture -> picture.id().toString()).toList());
    }

    /// The draft's are the entry's from now on.
    void pass(UUID draft, Entry entry) {
        pictures.pass(entry.content().pictures(), Drafts.ownerOf(draft), ownerOf(entry.id()));
    }

    void keep(Entry entry, EntryForm form) {
        var ids = entry.content().pictures();
        pictures.keep(ids, ownerOf(entry.id()));
        for (var id : ids) {
            var words = form.text("picture." + id + ".alt").strip();
            var cut = words.length() > LONGEST_ALTERNATIVE ? words.substring(0, LONGEST_ALTERNATIVE) : words;
            pictures.describe(id, Localized.of(entry.content().source(), cut));
        }
    }

    /// Older revisions name them still, but they are gone: whoever takes a picture away means it.
    void dropThoseGone(Content before, Content after) {
        var gone = new ArrayList<>(before.pictures());
        gone.removeAll(after.pictures());
        pictures.drop(gone);
    }

    List<Picture> of(Content content) {
        var known = pictures.with(content.pictures());
        return content.pictures().stream()
                .map(known::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    Map<MediaId, Localized> alternatives(Content content) {
        return of(content).stream().collect(Collectors.toMap(Picture::id, Picture::alternative));
    }

    static Owner ownerOf(UUID entry) {
        return new Owner("project.entry", entry);
    }
}
