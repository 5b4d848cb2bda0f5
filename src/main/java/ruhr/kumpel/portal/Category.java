package ruhr.kumpel.portal;

import java.util.Optional;
import ruhr.kumpel.kernel.Localized;

/// A topic by which a portal sorts its entries. Two levels at most: what lies deeper, nobody finds.
///
/// @param key unique within the portal, part of addresses: `housing`
/// @param icon name of a Tabler icon
/// @param colour one of the look's colour names, for drawn covers: `brick`
/// @param parent key of the topic above
public record Category(String key, Localized name, String icon, String colour, Optional<String> parent, int position) {

    public Category {
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*") || key.length() > 60)
            throw new IllegalArgumentException("Not a key for a category: " + key);
        if (name.isEmpty()) throw new IllegalArgumentException("A category has a name: " + key);
    }
}
