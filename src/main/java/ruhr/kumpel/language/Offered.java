package ruhr.kumpel.language;

import ruhr.kumpel.kernel.LanguageTag;

/// A language in which the interface can be shown, with its name in itself.
public record Offered(LanguageTag tag, String ownName) {

    static Offered of(LanguageTag tag) {
        return new Offered(tag, tag.ownName());
    }
}
