package ruhr.kumpel.organisation;

import java.util.List;

/// Where a business brings its things.
///
/// @param towns official keys
/// @param radius kilometres around its pin, 0: none
public record Delivery(List<String> towns, int radius) {

    public static final Delivery NONE = new Delivery(List.of(), 0);
    static final int FURTHEST = 100;

    public Delivery {
        towns = List.copyOf(towns);
    }

    public boolean none() {
        return towns.isEmpty() && radius == 0;
    }
}
