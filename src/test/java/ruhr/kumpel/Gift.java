package ruhr.kumpel;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// What somebody promised, as those who are concerned remember it: the supporter, the business, its bank, its tills.
final class Gift {

    /// How far it has come; it never goes back.
    enum Stage {
        PROMISED,
        LAPSED,
        RECEIVED,
        CONFIRMED
    }

    /// What will become of it.
    enum Course {
        REGRETTED,
        SAID_TO_BE_THERE,
        SEEN_BY_THE_BANK,
        BOTH
    }

    private final UUID key;
    private final SupportedSalon.Choice choice;
    private final Course course;
    private final AtomicLong redeemed = new AtomicLong();
    private Stage stage = Stage.PROMISED;
    private volatile String reference = "";
    private volatile String voucher = "";

    Gift(UUID key, SupportedSalon.Choice choice, Course course) {
        this.key = key;
        this.choice = choice;
        this.course = course;
    }

    UUID key() {
        return key;
    }

    SupportedSalon.Choice choice() {
        return choice;
    }

    long cents() {
        return choice.cents();
    }

    Course course() {
        return course;
    }

    synchronized Stage stage() {
        return stage;
    }

    synchronized void reaches(Stage next) {
        if (next.compareTo(stage) > 0) stage = next;
    }

    boolean arrived() {
        return stage().compareTo(Stage.RECEIVED) >= 0;
    }

    /// Right to goods, as soon as the money is there.
    boolean earnsVoucher() {
        return choice.voucher() && arrived();
    }

    /// Of the transfer; empty until its supporter has looked.
    String reference() {
        return reference;
    }

    /// Where it is, below the portal; empty until its supporter has looked.
    String voucher() {
        return voucher;
    }

    void shows(String reference, String voucher) {
        if (!reference.isEmpty()) this.reference = reference;
        if (!voucher.isEmpty()) this.voucher = voucher;
    }

    void redeem(long cents) {
        redeemed.addAndGet(cents);
    }

    long redeemed() {
        return redeemed.get();
    }

    @Override
    public String toString() {
        return key + " of " + choice.cents() + " cents, " + stage();
    }
}
