package ruhr.kumpel.portal;

import ruhr.kumpel.kernel.Localized;

/// By what a visitor recognises a portal.
///
/// @param mark shape of the tag in the logo
public record Brand(String mark, Localized name, Localized slogan, Theme theme) {

    public Brand {
        if (name.isEmpty()) throw new IllegalArgumentException("A portal has a name");
    }
}
