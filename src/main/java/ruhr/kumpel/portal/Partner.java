package ruhr.kumpel.portal;

import ruhr.kumpel.kernel.Localized;

/// An institution that carries the portal; `url` may be empty.
public record Partner(Localized name, String url) {

    public Partner {
        if (!url.isEmpty() && !url.matches("https?://\\S{3,300}"))
            throw new IllegalArgumentException("Not an address of a web page: " + url);
    }
}
