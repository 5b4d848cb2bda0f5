package ruhr.kumpel.office;

import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// What an office is and for whom.
///
/// @param about what it is responsible for
/// @param languages one can be helped in
/// @param basis paragraph and act, in German: it is what an office understands
record Profile(
        OfficeKind kind,
        List<Topic> topics,
        Localized name,
        Localized about,
        List<LanguageTag> languages,
        List<Area> areas,
        String basis) {

    Profile {
        topics = List.copyOf(topics);
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }

    boolean speaks(LanguageTag language) {
        return languages.stream().anyMatch(one -> one.base().equals(language.base()));
    }
}
