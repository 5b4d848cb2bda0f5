package ruhr.kumpel.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ruhr.kumpel.portal.Colour;

/// The mark that is drawn for a town: an invented figure on a shield. Real crests are protected, so a town that has the
/// right to show its own uploads it.
record Emblem(Device device, Colour ground, Colour figure) {

    static final Emblem FIRST = new Emblem(Device.WHEEL, new Colour("#1f4a33"), new Colour("#ffffff"));

    /// What stands on the shield.
    enum Device {
        WHEEL,
        BRIDGE,
        TOWER,
        WAVES,
        TREE,
        STAR;

        /// As in forms and message keys.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Device> of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst();
        }
    }
}
