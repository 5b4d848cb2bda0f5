package ruhr.kumpel.web;

/// One of several answers in a select, among tiles or boxes.
///
/// @param icon name of an icon, or nothing
/// @param hint a few quieter words below, or nothing
public record Choice(String value, String words, String icon, String hint) {

    public static Choice of(String value, String words) {
        return new Choice(value, words, "", "");
    }

    public Choice icon(String name) {
        return new Choice(value, words, name, hint);
    }

    public Choice hint(String text) {
        return new Choice(value, words, icon, text);
    }
}
