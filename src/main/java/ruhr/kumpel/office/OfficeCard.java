package ruhr.kumpel.office;

import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;

/// An office in a list, ready to print.
///
/// @param why "zuständig für 44135 Dortmund", or nothing
/// @param languages "Deutsch, Arabisch", or nothing
/// @param yours whether the reader's language is among them
/// @param now "geöffnet bis 18:00", or nothing
/// @param appointment where one books an appointment, or nothing
public record OfficeCard(
        Text name,
        Text about,
        String href,
        String kind,
        String icon,
        String why,
        String languages,
        boolean yours,
        boolean open,
        String now,
        String place,
        String phone,
        String phoneHref,
        Optional<String> appointment,
        OfficeMark mark) {}
