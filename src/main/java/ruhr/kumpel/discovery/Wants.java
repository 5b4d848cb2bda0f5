package ruhr.kumpel.discovery;

import java.util.Optional;

/// What somebody wants of a business. All that is wanted at once must be true.
///
/// @param open at this moment
/// @param deliversTo official key of a town
public record Wants(boolean open, boolean campaign, boolean vouchers, Optional<String> deliversTo) {

    public static final Wants NOTHING = new Wants(false, false, false, Optional.empty());

    public Wants open(boolean wanted) {
        return new Wants(wanted, campaign, vouchers, deliversTo);
    }

    public Wants campaign(boolean wanted) {
        return new Wants(open, wanted, vouchers, deliversTo);
    }

    public Wants vouchers(boolean wanted) {
        return new Wants(open, campaign, wanted, deliversTo);
    }

    public Wants delivery(Optional<String> town) {
        return new Wants(open, campaign, vouchers, town);
    }

    boolean nothing() {
        return equals(NOTHING);
    }
}
