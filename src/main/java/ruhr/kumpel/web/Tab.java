package ruhr.kumpel.web;

/// A link among its like: a tab, a chip, one side of a switch, a line of the back office's side bar.
///
/// @param count a number ready to print, or nothing
public record Tab(String words, String href, boolean current, String icon, String count) {

    public static Tab of(String words, String href) {
        return new Tab(words, href, false, "", "");
    }

    public Tab current(boolean is) {
        return new Tab(words, href, is, icon, count);
    }

    public Tab icon(String name) {
        return new Tab(words, href, current, name, count);
    }

    public Tab count(String number) {
        return new Tab(words, href, current, icon, number);
    }
}
