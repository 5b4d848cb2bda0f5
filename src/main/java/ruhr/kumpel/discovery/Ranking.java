package ruhr.kumpel.discovery;

/// Puts the chosen listings into order and cuts out a page. A listing's rank is one number: fresh before stale,
/// urgent before others (only in the default order), then what the order asks for, then the newer listing.
final class Ranking {

    private static final int NUMBER_BITS = 30;
    /// Of two that fit as well, the one comes first in whose language she can read or be helped.
    private static final float READABLE = 1.2f;
    private static final long FRESH = 1L << 62;
    private static final long URGENT = 1L << 61;

    private final Atlas atlas;
    private final Question question;
    private final Selection choice;

    Ranking(Atlas atlas, Question question, Selection choice) {
        this.atlas = atlas;
        this.question = question;
        this.choice = choice;
    }

    /// Must be called while [Atlas#reading].
    int[] page(int page, int size) {
        var best = new Best(page * size);
        switch (sort()) {
            case NEWEST -> each(best, number -> atlas.columns.created[number]);
            case ENDING -> each(best, number -> Integer.MAX_VALUE - atlas.columns.ends[number]);
            case NEAREST -> nearest(best);
            case RELEVANCE -> relevant(best);
        }
        var ranks = best.descending((page - 1) * size);
        var numbers = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) numbers[i] = (int) (ranks[i] & (1L << NUMBER_BITS) - 1);
        return numbers;
    }

    private Sort sort() {
        var wished = question.filter().sort().orElse(Sort.RELEVANCE);
        return wished == Sort.NEAREST && question.middle().isEmpty() ? Sort.RELEVANCE : wished;
    }

    private void relevant(Best best) {
        var words = question.words();
        if (words == null)
            choice.all.eachDownwards(number ->
                    best.offer(rank(number, atlas.columns.created[number]) | (atlas.urgent.has(number) ? URGENT : 0)));
        else {
            var readable = atlas.language(question.reader().base());
            words.each((number, score) -> {
                if (!choice.all.has(number)) return;
                float worth = readable.has(number) ? score * READABLE : score;
                // Bits of positive floats sort like the floats; one bit less leaves room for FRESH and URGENT.
                best.offer(rank(number, Float.floatToIntBits(worth)));
            });
        }
    }

    private void nearest(Best best) {
        var circle = new Circle(question.middle().orElseThrow(), 0);
        var columns = atlas.columns;
        each(
                best,
                number -> columns.hasPoint(number)
                        ? Integer.MAX_VALUE - (int) circle.metresTo(columns.x[number], columns.y[number])
                        : 0);
    }

    private void each(Best best, java.util.function.IntUnaryOperator value) {
        choice.all.eachDownwards(number -> best.offer(rank(number, value.applyAsInt(number))));
    }

    private long rank(int number, int value) {
        return (atlas.stale.has(number) ? 0 : FRESH) | (long) value << NUMBER_BITS | number;
    }
}
