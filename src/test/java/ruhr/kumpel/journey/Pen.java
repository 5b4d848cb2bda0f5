package ruhr.kumpel.journey;

/// What people write into a field: what makes sense there, or what a test puts in its place.
interface Pen {

    /// Writes what makes sense.
    Pen SENSIBLE = new Pen() {
        @Override
        public String line(String field, String sensible, int most) {
            return sensible;
        }

        @Override
        public String text(String field, String sensible, int most) {
            return sensible;
        }
    };

    /// @param field what the field is, the same each time
    /// @param most how many characters the field takes
    String line(String field, String sensible, int most);

    /// The same for a field of several lines.
    String text(String field, String sensible, int most);
}
