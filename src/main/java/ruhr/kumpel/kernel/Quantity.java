package ruhr.kumpel.kernel;

/// How much or how many: a whole number of a unit that the owner names (`Decken`, `Plätze`, `kg`).
public record Quantity(int count, String unit) {

    /// More than anybody gives away; keeps sums within an int.
    public static final int MOST = 1_000_000;

    public Quantity {
        if (count < 1 || count > MOST) throw new IllegalArgumentException("A quantity is between 1 and " + MOST);
        unit = unit.strip();
        if (unit.isEmpty() || unit.length() > 60) throw new IllegalArgumentException("A unit has 1 to 60 characters");
    }
}
