package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Prepares the form for printing.
@Component
class FormViews {

    private final FormChoices choices;
    private final EntryPictures pictures;
    private final WhereCheck where;
    private final WhereWords whereWords;
    private final Risks risks;
    private final Likeness likeness;
    private final Portals portals;

    FormViews(
            FormChoices choices,
            EntryPictures pictures,
            WhereCheck where,
            WhereWords whereWords,
            Risks risks,
            Likeness likeness,
            Portals portals) {
        this.choices = choices;
        this.pictures = pictures;
        this.where = where;
        this.whereWords = whereWords;
        this.risks = risks;
        this.likeness = likeness;
        this.portals = portals;
    }

    FormView ofDraft(
            String secret,
            int version,
            EntryForm form,
            Optional<Draft> draft,
            Problems problems,
            List<Listing> alike,
            boolean conflict,
            Visit visit) {
        var action = visit.link("/post/" + secret);
        var owner = draft.map(stored -> Drafts.ownerOf(stored.id()));
        var saved = draft.map(stored -> Telling.to(visit).time(stored.saved()));
        return view(
                action, version, true, visit.member().isEmpty(), form, owner, saved, problems, alike, conflict, visit);
    }

    FormView ofEntry(Entry entry, int version, EntryForm form, Problems problems, boolean conflict, Visit visit) {
        var action = visit.link(entry.path() + "/edit");
        var owner = Optional.of(EntryPictures.ownerOf(entry.id()));
        return view(action, version, false, false, form, owner, Optional.empty(), problems, List.of(), conflict, visit);
    }

    private FormView view(
            String action,
            int version,
            boolean secret,
            boolean asksAddress,
            EntryForm form,
            Optional<Owner> owner,
            Optional<String> saved,
            Problems problems,
            List<Listing> alike,
            boolean conflict,
            Visit visit) {
        var number = new AtomicInteger();
        return new FormView(
                action,
                version,
                secret,
                asksAddress,
                form,
                problems,
                choices.of(visit),
                form.lines().stream()
                        .map(id -> new FormView.LineRow(id, number.incrementAndGet()))
                        .toList(),
                owner.map(whose -> pictureRows(form, whose, action)).orElse(List.of()),
                form.translations().stream().map(FormViews::translation).toList(),
                alike.stream().map(listing -> alike(listing, visit)).toList(),
                secret && alike.isEmpty() ? hints(form, visit) : List.of(),
                form.has("place") ? where.understood(form).map(WhereCheck.Spot::area) : Optional.empty(),
                saved,
                conflict,
                risks.danger(form.text("category"), portals.with(visit.portal()))
                        .map(reason -> visit.say("entry.caution."
                                + reason.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'))));
    }

    /// What may be there already, for whoever is still writing.
    List<FormView.Alike> hints(EntryForm form, Visit visit) {
        return likeness.of(form, visit).stream()
                .map(listing -> alike(listing, visit))
                .toList();
    }

    private List<FormView.PictureRow> pictureRows(EntryForm form, Owner owner, String action) {
        return pictures.in(form, owner).stream()
                .map(picture -> new FormView.PictureRow(
                        picture.id().toString(),
                        action + "/pictures/" + picture.id(),
                        picture.width(),
                        picture.height()))
                .toList();
    }

    private static FormView.TranslationRow translation(LanguageTag tag) {
        return new FormView.TranslationRow(tag.value(), tag.ownName(), tag.direction());
    }

    private FormView.Alike alike(Listing listing, Visit visit) {
        var title = visit.say(listing.title());
        return new FormView.Alike(
                title.value(),
                title.language().value(),
                title.dir(),
                visit.link(listing.path()),
                whereWords.words(listing.where(), visit));
    }
}
