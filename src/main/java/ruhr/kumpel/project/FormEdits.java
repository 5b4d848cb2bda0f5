package ruhr.kumpel.project;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What the buttons inside the form do to it, without any script: one line more, one translation less, a photo.
@Component
class FormEdits {

    private static final List<String> FROM_QUERY = List.of("kind", "category", "place", "title");

    private final Pictures pictures;
    private final EntryPictures own;
    private final DraftStore drafts;
    private final Places places;

    FormEdits(Pictures pictures, EntryPictures own, DraftStore drafts, Places places) {
        this.pictures = pictures;
        this.own = own;
        this.drafts = drafts;
        this.places = places;
    }

    /// A new form with what the link that led here says: the empty search, a town's page.
    EntryForm begun(MultiValueMap<String, String> query) {
        var form = EntryForm.EMPTY;
        for (var name : FROM_QUERY) if (query.getFirst(name) instanceof String value) form = form.with(name, value);
        if (query.getFirst("text") instanceof String words && !form.has("title")) form = form.with("title", words);
        if (query.getFirst("town") instanceof String key && !form.has("place")) {
            var town = places.byKey(key)
                    .or(() -> places.all().stream()
                            .filter(one -> one.slug().value().equals(key))
                            .findFirst());
            if (town.isPresent())
                form = form.with(
                        "place", town.get().name().in(LanguageTag.GERMAN).value());
        }
        return form;
    }

    EntryForm after(String action, EntryForm form, Map<String, List<String>> sent) {
        int colon = action.indexOf(':');
        var what = colon < 0 ? action : action.substring(0, colon);
        var which = colon < 0 ? "" : action.substring(colon + 1);
        return switch (what) {
            case "line" -> form.and("line", UUID.randomUUID().toString());
            case "line-remove" -> form.without("line", which);
            case "translation" ->
                translation(
                        form, sent.getOrDefault("add-translation", List.of("")).getFirst());
            case "translation-remove" -> form.without("translation", which);
            case "picture-remove" -> form.without("picture", which);
            default -> form;
        };
    }

    private static EntryForm translation(EntryForm form, String tag) {
        var language = LanguageTag.parse(tag);
        if (language.isEmpty() || form.translations().contains(language.get())) return form;
        return form.and("translation", language.get().value());
    }

    /// Where the page goes on after the button.
    String anchor(String action) {
        return switch (action.replaceAll(":.*", "")) {
            case "line", "line-remove" -> "#lines";
            case "translation", "translation-remove" -> "#translations";
            case "upload", "picture-remove" -> "#photos";
            case "find" -> "#place";
            default -> "#saved";
        };
    }

    /// Stores what was chosen and keeps it with the draft. What is refused is said at the field; the rest is
    /// kept.
    Draft withPhotos(Draft draft, @Nullable List<MultipartFile> photos, Visit visit, Problems problems)
            throws IOException {
        var form = withPhotos(draft.form(), Drafts.ownerOf(draft.id()), photos, visit, problems);
        if (form.equals(draft.form())) return draft;
        drafts.replace(draft.id(), draft.version(), form, visit.now());
        pictures.keep(
                form.pictures().stream().map(ruhr.kumpel.kernel.MediaId::new).toList(), Drafts.ownerOf(draft.id()));
        return new Draft(draft.id(), draft.portal(), form, draft.version() + 1, visit.now(), draft.entry());
    }

    EntryForm withPhotos(
            EntryForm form, Owner owner, @Nullable List<MultipartFile> photos, Visit visit, Problems problems)
            throws IOException {
        var more = form.pictures().isEmpty() ? form : own.onlyOwn(form, owner);
        if (photos == null) return more;
        for (var photo : photos) {
            if (photo.isEmpty()) continue;
            if (more.pictures().size() >= Content.MOST_PICTURES) {
                problems.add("photos", visit.say("posting.photos.too-many", Content.MOST_PICTURES));
                break;
            }
            try (var bytes = photo.getInputStream()) {
                var taking = pictures.take(bytes, String.valueOf(photo.getOriginalFilename()), owner);
                if (taking instanceof Taking.Taken(var id)) more = more.and("picture", id.toString());
                else problems.add("photos", visit.say(taking.problem(), taking.limit()));
            }
        }
        return more;
    }
}
