package ruhr.kumpel.knowledge;

/// Makes text of a page fit to stand beside others on paper. It has been through the sanitizer, which writes attributes
/// in double quotes and none of those within them.
final class OnPaper {

    private OnPaper() {}

    /// Its headings get addresses that no other page of the same paper has.
    static String apart(String html, String prefix) {
        return html.replace(" id=\"", " id=\"" + prefix + "-").replace(" href=\"#", " href=\"#" + prefix + "-");
    }

    /// Links within the platform say where that is.
    static String absolute(String html, String origin) {
        return html.replace(" href=\"/", " href=\"" + origin + "/");
    }
}
