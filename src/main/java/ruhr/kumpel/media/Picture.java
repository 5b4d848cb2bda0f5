package ruhr.kumpel.media;

import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;

/// A stored picture, ready to print. `width` and `height` are those of the largest variant, so that pages can
/// keep its place free.
public record Picture(MediaId id, int width, int height, Localized alternative, boolean shown) {

    /// The variants, by the width that they fit in.
    public static final int[] WIDTHS = {320, 640, 1280};

    /// Where everybody gets it once it is shown.
    public String path(int width) {
        return "/media/" + id + "/" + width + ".jpg";
    }

    /// For `srcset`.
    public String sources() {
        return path(320) + " 320w, " + path(640) + " 640w, " + path(1280) + " 1280w";
    }
}
