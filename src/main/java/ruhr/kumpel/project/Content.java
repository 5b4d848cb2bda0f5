package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Where;

/// All that an owner writes. What is here has been checked.
///
/// @param hours when somebody is there, in the owner's words, possibly empty
record Content(
        Kind kind,
        String category,
        Texts texts,
        Where where,
        Period period,
        String hours,
        boolean urgent,
        Set<LanguageTag> spoken,
        Optional<OrganisationId> organisation,
        Optional<String> website,
        List<LineContent> lines,
        List<MediaId> pictures) {

    static final int MOST_LINES = 20;
    static final int MOST_PICTURES = 6;

    Content {
        spoken = Set.copyOf(spoken);
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
    }

    LanguageTag source() {
        return texts.source();
    }

    String title() {
        return texts.title().in(source()).value();
    }

    String text() {
        return texts.text().in(source()).value();
    }

    Content at(Where other) {
        return new Content(
                kind, category, texts, other, period, hours, urgent, spoken, organisation, website, lines, pictures);
    }
}
