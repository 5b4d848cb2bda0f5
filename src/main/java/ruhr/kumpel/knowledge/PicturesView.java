package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;

/// The pictures of a page.
public record PicturesView(
        String back,
        List<Tab> tabs,
        String action,
        List<PictureView> pictures,
        String alternative,
        String credit,
        Problems problems) {}
