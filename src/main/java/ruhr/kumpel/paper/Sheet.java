package ruhr.kumpel.paper;

/// A poster's text with what depends on its length and direction, ready to print.
public record Sheet(PosterText text) {

    private static final int LONGEST_TEXT = 520;
    private static final int LONGEST_ON_CARD = 130;

    /// `left` or `right`: where lines begin. PDFs know no logical sides.
    public String start() {
        return text.language().direction().equals("rtl") ? "right" : "left";
    }

    public String end() {
        return start().equals("left") ? "right" : "left";
    }

    /// In points: a short title fills its block, a long one still fits it. Arabic script has no narrow letters.
    public int titleSize() {
        int length = text.title().codePointCount(0, text.title().length());
        int size = length <= 24 ? 56 : length <= 45 ? 46 : length <= 75 ? 37 : length <= 110 ? 30 : 24;
        return start().equals("right") ? size * 85 / 100 : size;
    }

    public String titleFont() {
        return start().equals("right") ? "Kumpel" : "Kumpel Sign";
    }

    public String shortText() {
        return cut(text.text(), LONGEST_TEXT);
    }

    public String textOnCard() {
        return cut(text.text(), LONGEST_ON_CARD);
    }

    public QrCode.Drawing code() {
        return QrCode.drawn(text.url());
    }

    public int[] cards() {
        return new int[] {0, 1, 2, 3, 4, 5, 6, 7};
    }

    /// At the end of a word, with a sign that there is more.
    private static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        int end = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, end > longest / 2 ? end : longest - 1).strip() + " …";
    }
}
