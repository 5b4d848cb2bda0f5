package ruhr.kumpel.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.RouteTable.Route;

/// What the variables in the addresses of routes stand for. A variable is known by the end of the path up to it:
/// `news/{id}` names a piece of news wherever it appears.
final class Examples {

    /// Ids of a [Household].
    private static final Map<String, List<String>> THINGS = Map.ofEntries(
            Map.entry("entries/{slugAndId}", List.of("entry", "queued", "hidden")),
            Map.entry("campaigns/{slugAndId}", List.of("campaign", "campaign-draft")),
            Map.entry("supports/{id}", List.of("support")),
            Map.entry("things/{thing}", List.of("thing")),
            Map.entry("notices/{notice}", List.of("notice")),
            Map.entry("together/{id}", List.of("together")),
            Map.entry("routes/{id}", List.of("route")),
            Map.entry("draws/{id}", List.of("draw")),
            Map.entry("draws/{slugAndId}", List.of("draw-page")),
            Map.entry("offices/{id}", List.of("office")),
            Map.entry("offices/{slugAndId}", List.of("office-page")),
            Map.entry("routes/{slugAndId}", List.of("route-page")),
            Map.entry("changes/{change}", List.of("account-change")),
            Map.entry("claims/{id}", List.of("claim")),
            Map.entry("faces/{face}", List.of("face", "suggested-face")),
            Map.entry("traders/{slug}", List.of("organisation")),
            Map.entry("accounts/{change}", List.of("account-change")),
            Map.entry("pots/{pot}", List.of("pot")),
            Map.entry("lists/{list}", List.of("pot-list")),
            Map.entry("guides/{id}", List.of("guide", "applicant")),
            Map.entry("pinboard/{slugAndId}", List.of("posting")),
            Map.entry("sources/{id}", List.of("source")),
            Map.entry("requests/{id}", List.of("guide-request")),
            Map.entry("asked/{id}", List.of("asked")),
            Map.entry("courses/{course}", List.of("course")),
            Map.entry("certificates/{guide}", List.of("trainee")),
            Map.entry("certificates/{id}", List.of("certificate")),
            Map.entry("guides/modules/{id}", List.of("module")),
            Map.entry("guides/dates/{id}", List.of("coursedate")),
            Map.entry("notes/{id}", List.of("case-note")),
            Map.entry("ambassadors/{id}", List.of("ambassador", "voice")),
            Map.entry("ambassadors/stories/{id}", List.of("story")),
            Map.entry("ambassador/stories/{id}", List.of("own-story")),
            Map.entry("ambassador/answers/{id}", List.of("own-answer")),
            Map.entry("ambassadors/invitations/{id}", List.of("ambassador-invitation")),
            Map.entry("questions/{slugAndId}", List.of("question-page")),
            Map.entry("questions/{id}", List.of("question")),
            Map.entry("tandems/{tandem}", List.of("tandem")),
            Map.entry("goals/{id}", List.of("goal")),
            Map.entry("appointments/{id}", List.of("appointment")),
            Map.entry("redemptions/{id}", List.of("redemption")),
            Map.entry("lines/{line}", List.of("bank-line")),
            Map.entry("pictures/{id}", List.of("draft-picture", "queued-picture", "picture")),
            Map.entry("lines/{id}", List.of("line")),
            Map.entry("news/{id}", List.of("news")),
            Map.entry("pledges/{id}", List.of("pledge")),
            Map.entry("sessions/{browser}", List.of("browser")),
            Map.entry("complaints/{id}", List.of("decision")),
            Map.entry(
                    "{kind}/{subject}",
                    List.of(
                            "entry-uuid",
                            "queued-uuid",
                            "hidden-uuid",
                            "message",
                            "organisation-uuid",
                            "sharing",
                            "campaign-uuid",
                            "campaign-draft-uuid",
                            "guide-uuid",
                            "applicant-uuid",
                            "posting-uuid",
                            "comment",
                            "ambassador-uuid",
                            "voice-uuid",
                            "story-uuid",
                            "question-uuid",
                            "answer-uuid")),
            Map.entry("mail/{id}", List.of("letter")),
            Map.entry("invitation/{id}", List.of("team-invitation")),
            Map.entry("invitations/{secret}", List.of("organisation-secret")),
            Map.entry("imports/{id}", List.of("import")),
            Map.entry("shared/{id}", List.of("sharing")),
            Map.entry("inbox/{id}", List.of("inquiry")),
            Map.entry("duties/{id}", List.of("duty")),
            Map.entry("moderation/{id}", List.of("review", "decision")),
            Map.entry("organisations/{slug}", List.of("organisation", "hidden-organisation")),
            Map.entry("topics/{key}", List.of("topic")),
            Map.entry("manage/team/{person}", List.of("moderator")),
            Map.entry("pages/team/{person}", List.of("page-editor")),
            Map.entry("pages/team/invitations/{id}", List.of("page-invitation")),
            Map.entry("operator/team/{person}", List.of("owner")),
            Map.entry("{slug}/team/{person}", List.of("organisation-owner")),
            Map.entry("team/invitations/{id}", List.of("team-invitation")),
            Map.entry("team/invitations/{invitation}", List.of("organisation-invitation")),
            Map.entry("map/entries/{id}", List.of("entry-uuid", "queued-uuid", "hidden-uuid")),
            Map.entry("kept/{id}", List.of("kept")),
            Map.entry("messages/{id}", List.of("thread")),
            Map.entry("persons/{id}", List.of("owner")),
            Map.entry("thanks/{id}", List.of("entry-thanks", "queued-thanks", "hidden-thanks")),
            Map.entry("saved-searches/{id}", List.of("search")),
            Map.entry("take-over/{secret}", List.of("take-over")),
            Map.entry("info/{slugAndId}", List.of("info", "unpublished")),
            Map.entry("pages/{id}", List.of("page")),
            Map.entry("glossary/{id}", List.of("term")),
            Map.entry("photos/{photo}", List.of("picture", "draft-picture")),
            Map.entry("media/{id}", List.of("draft-picture", "queued-picture", "picture")));

    /// Whoever holds one of these was given it: it opens what it stands for, so it is no foreign id.
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("post/{secret}", List.of("draft")),
            Map.entry("confirm/{id}", List.of("confirmation")),
            Map.entry("vouchers/{secret}", List.of("voucher")),
            Map.entry("purchases/{secret}", List.of("purchase")),
            Map.entry("presents/{secret}", List.of("present")),
            Map.entry("end/{secret}", List.of("search-secret")),
            Map.entry("share/{secret}", List.of("share-secret")),
            Map.entry("share/{own}", List.of("way-secret")),
            Map.entry("s/{code}", List.of("share-code")),
            Map.entry("still-true/{secret}", List.of("still-true")),
            Map.entry("unsubscribe/{secret}", List.of("unsubscribe")));

    /// Choices and numbers that name nobody's thing.
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("{id}/{word}", List.of("reject")),
            Map.entry("contact/{kind}", List.of("entry")),
            Map.entry(
                    "report/{kind}",
                    List.of(
                            "entry",
                            "message",
                            "organisation",
                            "sharing",
                            "campaign",
                            "guide",
                            "posting",
                            "comment",
                            "ambassador",
                            "story",
                            "question",
                            "answer")),
            Map.entry("portals/{portal}", List.of("support")),
            Map.entry("demo/{role}", List.of("member")),
            Map.entry("{person}/{role}", List.of("moderator")),
            Map.entry("revisions/{number}", List.of("1")),
            Map.entry("{id}/{width}", List.of("320")),
            Map.entry("themes/{file}", List.of("x")),
            Map.entry("town-colours/{file}", List.of("x")),
            Map.entry("contacts/{key}", List.of("new")),
            Map.entry("pictures/{picture}", List.of("0000000000")),
            Map.entry("{person}/{part}", List.of("05911000")),
            Map.entry("towns/{slug}", List.of("bochum")),
            Map.entry("towns/{town}", List.of("05911000")),
            Map.entry("sections/{section}", List.of("own-1")),
            Map.entry("/sitemap-{part}", List.of("1")),
            Map.entry("signpost/questions/{key}", List.of("origin")),
            Map.entry("concepts/{key}", List.of("doctor")),
            Map.entry("signpost/steps/{key}", List.of("register")),
            Map.entry("{key}/{rule}", List.of("1")));

    /// Read by everybody who comes to their portal …
    private static final Set<String> OPEN = Set.of(
            "entry",
            "entry-uuid",
            "entry-thanks",
            "sharing",
            "campaign",
            "campaign-uuid",
            "comment",
            "route-page",
            "draw-page",
            "office-page",
            "info",
            "guide",
            "guide-uuid",
            "posting",
            "posting-uuid",
            "ambassador",
            "ambassador-uuid",
            "story",
            "story-uuid",
            "question-page",
            "question",
            "question-uuid",
            "answer-uuid");

    /// … or to any portal of the installation.
    private static final Set<String> OPEN_EVERYWHERE = Set.of("organisation", "organisation-uuid", "picture");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private Examples() {}

    /// One variable of a route.
    record Variable(String name, String until, List<String> things, boolean key) {

        boolean names() {
            return !things.isEmpty();
        }
    }

    /// All but the language, which everybody may choose. Fails for a variable that nobody said anything about.
    static List<Variable> of(Route route) {
        var variables = new ArrayList<Variable>();
        var shape = route.shape();
        for (var match : VARIABLE.matcher(shape).results().toList()) {
            if (match.group(1).equals("lang")) continue;
            var until = shape.substring(0, match.end());
            var things = longest(THINGS, until);
            var keys = longest(KEYS, until);
            if (things.isEmpty() && keys.isEmpty() && longest(WORDS, until).isEmpty())
                throw new AssertionError(route + ": say in Examples what {" + match.group(1) + "} stands for");
            variables.add(
                    new Variable(match.group(1), until, things.or(() -> keys).orElse(List.of()), things.isEmpty()));
        }
        return variables;
    }

    static List<String> words(Variable variable) {
        return longest(WORDS, variable.until()).orElse(List.of());
    }

    private static Optional<List<String>> longest(Map<String, List<String>> known, String until) {
        return known.keySet().stream()
                .filter(until::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(known::get);
    }

    /// What was public and is gone says so at its old address.
    static boolean readByEverybody(Route route, String thing, boolean onItsPortal) {
        if (thing.equals("hidden") && route.shape().equals("/{lang}/entries/{slugAndId}")) return onItsPortal;
        return OPEN_EVERYWHERE.contains(thing) || (onItsPortal && OPEN.contains(thing));
    }

    /// Of the same form, but nobody's.
    static String nothingLike(String id) {
        if (id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            return Ids.next().toString();
        if (id.matches("[0-9a-z]{10}")) return ShortId.next().value();
        if (id.matches("[a-z0-9-]+-[0-9a-z]{10}")) return "gibt-es-nicht-" + ShortId.next();
        if (id.matches("[A-Za-z0-9_-]{22}")) return Secret.next().value();
        return "gibt-es-nicht";
    }

    /// The ends of paths for which something is said here.
    static Set<String> ends() {
        var ends = new TreeSet<>(THINGS.keySet());
        ends.addAll(KEYS.keySet());
        ends.addAll(WORDS.keySet());
        return ends;
    }
}
