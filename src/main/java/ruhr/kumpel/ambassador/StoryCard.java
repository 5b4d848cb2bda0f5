package ruhr.kumpel.ambassador;

import ruhr.kumpel.kernel.Localized.Text;

/// A story in short, ready to print.
public record StoryCard(Text title, Text text, String href, String by) {}
