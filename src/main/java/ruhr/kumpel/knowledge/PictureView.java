package ruhr.kumpel.knowledge;

import ruhr.kumpel.kernel.Localized;

/// A picture within a page.
///
/// @param alternative what it shows, for those who do not see it
/// @param line by which a text shows it
/// @param removal where it is removed
public record PictureView(
        String src,
        String sources,
        int width,
        int height,
        Localized.Text alternative,
        String credit,
        String line,
        String removal) {}
