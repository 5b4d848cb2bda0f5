package ruhr.kumpel.paper;

import ruhr.kumpel.kernel.LanguageTag;

/// What stands on a picture with which something is passed on, all in one language and ready to print.
///
/// @param who asks: `Salon Yılmaz`
/// @param figures how far it is: `3.120 € von 4.500 €`
/// @param done of the bar, in thousandths
/// @param hint what to do: `Gib mit oder sag es weiter`
/// @param url where the code leads
/// @param portal name of the portal
public record ShareText(
        LanguageTag language,
        String who,
        String title,
        String figures,
        int done,
        String hint,
        String url,
        String portal,
        PosterText.Colours colours) {}
