package ruhr.kumpel.web;

/// What an error page says.
public record Problem(int status, String title, String text, boolean search) {

    static Problem of(int status, boolean forged, Visit visit) {
        var key = forged
                ? "forged"
                : visit.site() == Nowhere.SITE && status == 404 ? "nowhere" : Integer.toString(status);
        return new Problem(
                status,
                visit.say("web.error." + key + ".title"),
                visit.say("web.error." + key + ".text"),
                (status == 404 || status == 410) && visit.site().portal().isPresent());
    }
}
