package ruhr.kumpel.web;

import java.util.List;

/// What the gallery shows in parts that take values.
public record GalleryView(
        List<Tab> tabs,
        List<Tab> active,
        List<Choice> choices,
        List<Choice> steps,
        Paging paging,
        Problems problems,
        List<String> covers) {}
