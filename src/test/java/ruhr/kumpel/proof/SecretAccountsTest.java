package ruhr.kumpel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Secret;

/// Promise 12: nobody can find out who has an account. Wherever an address is typed, the answer and the letter
/// are the same for a member, for somebody who is blocked and for an address that nobody has seen before, and
/// take as long.
@KumpelTest
class SecretAccountsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    private final Entrance entrance;
    private final Accounts accounts;
    private final PostBox postBox;
    private final Households households;

    SecretAccountsTest(Entrance entrance, Accounts accounts, PostBox postBox, Households households) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.postBox = postBox;
        this.households = households;
    }

    /// Where an address is typed, by the template that asks for it.
    private enum Door {
        SIGN_IN("account/sign-in"),
        POST("project/form"),
        PLEDGE("project/pledge"),
        CONTACT("conversation/contact"),
        REPORT("moderation/report"),
        SAVED_SEARCH("discovery/saved-search"),
        SUPPORT("campaign/support"),
        CLAIM("organisation/claim"),
        WALK("route/walk"),
        GUIDE_REQUEST("guide/request"),
        QUESTION("ambassador/ask"),
        AMBASSADOR("ambassador/desk"),
        CHECKLIST("signpost/keep"),
        NEW_ADDRESS("account/account"),
        PORTAL_TEAM("account/team"),
        PART_TEAM("knowledge/team"),
        ORGANISATION_TEAM("organisation/team"),
        HAND_OVER("project/hand-over");

        private final String template;

        Door(String template) {
            this.template = template;
        }

        /// By somebody who is signed in; the others by visitors, each from elsewhere.
        boolean members() {
            return Set.of(NEW_ADDRESS, PORTAL_TEAM, PART_TEAM, ORGANISATION_TEAM, HAND_OVER)
                    .contains(this);
        }
    }

    /// The operator blocks by address and has to see whom; before the first operator there is nobody; the address of a
    /// seller or trader is shown to buyers and compared with nobody's; the gallery is a specimen.
    private static final Set<String> ELSE = Set.of(
            "account/persons", "account/first-operator", "campaign/seller", "organisation/trader", "web/gallery");

    @Test
    void everyFieldForAnAddressIsTriedHere() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var asking = files.filter(Files::isRegularFile)
                    .filter(file -> read(file).matches("(?s).*type ?= ?\"email\".*"))
                    .map(file -> TEMPLATES.relativize(file).toString().replace(".jte", ""))
                    .filter(template -> !ELSE.contains(template));
            assertThat(asking)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Door.values())
                            .map(door -> door.template)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAddressGetsTheSameAnswerAndTheSameLetter(Door door) {
        var household = households.editing();
        var unknown = Entrance.someAddress();
        var stranger = told(door, unknown, household);

        for (var address : List.of(member(), blocked())) {
            int before = postBox.of(address).size();
            assertThat(told(door, address, household)).isEqualTo(stranger);
            assertThat(postBox.of(address)).hasSize(before + postBox.of(unknown).size());
            assertThat(letter(address)).isEqualTo(letter(unknown));
        }
    }

    /// Pairs, in turn and in random order, so that whatever else the machine does hits both alike. What an
    /// attacker could use would show in the ranks and in the medians; noise shows in one of them at most. Teams of
    /// organisations and those who invite ambassadors may invite too few a day for a measurement.
    @Tag("long")
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ORGANISATION_TEAM", "AMBASSADOR"})
    void everyAddressTakesAsLong(Door door, TestReporter reporter) {
        var household = households.editing();
        // Each is written to three times at most: some doors send no more a day to an address.
        var members = Stream.generate(this::member).limit(60).toList();
        var random = new Random(12);
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        int pairs = door.members() ? 40 : 150;
        for (int i = -20; i < pairs; i++) {
            boolean knownFirst = random.nextBoolean();
            var member = members.get(Math.floorMod(i, members.size()));
            var someone = Entrance.someAddress();
            long first = nanos(door, knownFirst ? member : someone, household);
            long second = nanos(door, knownFirst ? someone : member, household);
            if (i < 0) continue;
            known.add(knownFirst ? first : second);
            unknown.add(knownFirst ? second : first);
        }
        double share = shareSlower(known, unknown);
        double apart = Math.abs(median(known) - median(unknown)) / median(unknown);
        var found = "known slower in %.2f of comparisons, medians %.1f %% apart".formatted(share, 100 * apart);
        reporter.publishEntry(door.name(), found);
        assertThat(Math.abs(share - 0.5) > 0.15 && apart > 0.1).as(found).isFalse();
    }

    private long nanos(Door door, String address, Household household) {
        var who = who(door, household);
        var form = form(door, address, household);
        long from = System.nanoTime();
        var answer = send(door, who, form, household);
        long took = System.nanoTime() - from;
        assertThat(answer.status()).as(answer.main()).isLessThan(400);
        return took;
    }

    /// Mann and Whitney: how often one of these took longer than one of those.
    private static double shareSlower(List<Long> these, List<Long> those) {
        double slower = 0;
        for (var one : these) for (var other : those) slower += one > other ? 1 : one.equals(other) ? 0.5 : 0;
        return slower / these.size() / those.size();
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private String member() {
        var address = Entrance.someAddress();
        accounts.personFor(new EmailAddress(address), LanguageTag.TURKISH);
        return address;
    }

    private String blocked() {
        var address = Entrance.someAddress();
        var person = accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN);
        accounts.block(person, person, "Zum Beispiel");
        return address;
    }

    /// All that comes back, without what is drawn anew for every request.
    private List<String> told(Door door, String address, Household household) {
        var who = who(door, household);
        var answer = send(door, who, form(door, address, household), household);
        assertThat(answer.status()).as(answer.main()).isLessThan(400);
        var page = who.follow(answer);
        return Stream.of(answer, page)
                .flatMap(one -> Stream.of(
                        Integer.toString(one.status()),
                        same(
                                one.headers().map().entrySet().stream()
                                        .filter(header -> !Set.of("date", "content-length", "connection")
                                                .contains(header.getKey()))
                                        .map(Map.Entry::toString)
                                        .sorted()
                                        .collect(Collectors.joining("\n")),
                                address),
                        same(shown(door, one, address), address)))
                .toList();
    }

    /// Of a list that grows with every invitation, the line of this one.
    private static String shown(Door door, Answer page, String address) {
        if (!Set.of(Door.PORTAL_TEAM, Door.PART_TEAM, Door.ORGANISATION_TEAM, Door.AMBASSADOR)
                .contains(door)) return page.main();
        return page.page().select("main li, main tr").stream()
                .map(Element::text)
                .filter(text -> text.contains(address))
                .collect(Collectors.joining("\n"));
    }

    private String letter(String address) {
        var letter = postBox.newest(address);
        return same(
                String.join(
                        "\n",
                        letter.kind(),
                        letter.language(),
                        letter.subject(),
                        letter.text(),
                        letter.button().orElse(""),
                        letter.code().map(_ -> "code").orElse("")),
                address);
    }

    private static String same(String text, String address) {
        return text.replace(address, "ADDRESS")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])", "SECRET");
    }

    private Surfer who(Door door, Household household) {
        return switch (door) {
            case NEW_ADDRESS -> entrance.signedIn(household.portal()).surfer();
            case PORTAL_TEAM, PART_TEAM, AMBASSADOR ->
                elsewhere(household.manager().surfer());
            case ORGANISATION_TEAM, HAND_OVER -> elsewhere(household.owner().surfer());
            case SIGN_IN,
                    POST,
                    PLEDGE,
                    CONTACT,
                    REPORT,
                    SAVED_SEARCH,
                    SUPPORT,
                    CLAIM,
                    WALK,
                    GUIDE_REQUEST,
                    QUESTION,
                    CHECKLIST -> entrance.stranger();
        };
    }

    private static Surfer elsewhere(Surfer surfer) {
        return surfer.at(surfer);
    }

    private Map<String, String> form(Door door, String address, Household household) {
        var form = new HashMap<String, String>();
        var field = Set.of(Door.CONTACT, Door.REPORT).contains(door) ? "address" : "email";
        form.put(field, address);
        form.put("key", UUID.randomUUID().toString());
        switch (door) {
            case CONTACT -> form.putAll(Map.of("topic", "QUESTION", "name", "Jemand", "text", "Eine Frage"));
            case REPORT -> form.putAll(Map.of("category", "MONEY", "explanation", "Komisch", "honest", "true"));
            case SAVED_SEARCH -> form.put("text", "Decken");
            case SUPPORT -> form.putAll(Map.of("choice", "other", "amount", "5", "shown", "anonymous"));
            case CLAIM -> form.putAll(Map.of("who", "Hiba, Inhaberin", "proof", "Ruft an."));
            case WALK -> form.putAll(Map.of("each", "5", "shown", "anonymous"));
            case GUIDE_REQUEST ->
                form.putAll(Map.of("situation", "Wo fange ich an?", "languages", "de", "called", "Hiba"));
            case PORTAL_TEAM -> form.put("role", "moderator");
            case PART_TEAM -> form.put("part", household.id("page"));
            case ORGANISATION_TEAM -> form.put("role", "editor");
            case PLEDGE -> form.putAll(Map.of("line", household.id("line"), "quantity", "1"));
            case POST -> {
                form.putAll(Map.of("version", "0", "unlike", "true", "kind", "offer", "title", "Decken, warm"));
                form.putAll(Map.of("text", "Gewaschen und trocken gelagert.", "category", "goods"));
                form.putAll(Map.of("place", "44809 Bochum", "action", "submit"));
            }
            case QUESTION -> form.putAll(Map.of("question", "Wo fange ich an?", "language", "de"));
            case SIGN_IN, NEW_ADDRESS, HAND_OVER, CHECKLIST, AMBASSADOR -> {}
        }
        return form;
    }

    private static Answer send(Door door, Surfer who, Map<String, String> form, Household household) {
        var portal = household.portal().key();
        return switch (door) {
            case SIGN_IN -> who.post("", "/de/sign-in", form);
            case POST -> who.upload(portal, "/de/post/" + Secret.next().value(), form, Map.of());
            case PLEDGE -> who.post(portal, "/de/entries/" + household.id("entry") + "/pledge", form);
            case CONTACT -> who.post(portal, "/de/contact", form);
            case REPORT -> who.post(portal, "/de/report/entry/" + household.id("entry-uuid"), form);
            case SAVED_SEARCH -> who.post(portal, "/de/saved-searches", form);
            case SUPPORT -> who.post(portal, "/de/campaigns/" + household.id("campaign") + "/support", form);
            case CLAIM -> who.post(portal, "/de/organisations/" + household.id("unclaimed") + "/claim", form);
            case WALK -> who.post(portal, "/de/routes/" + household.id("route-page") + "/support", form);
            case GUIDE_REQUEST -> who.post(portal, "/de/guides/request", form);
            case QUESTION -> who.post(portal, "/de/questions/new", form);
            case AMBASSADOR -> who.post(portal, "/de/manage/ambassadors/invitations", form);
            case CHECKLIST -> who.post(portal, "/de/signpost/list/letter", form);
            case NEW_ADDRESS -> who.post(portal, "/de/account/address", form);
            case PORTAL_TEAM -> who.post(portal, "/de/manage/team", form);
            case PART_TEAM -> who.post(portal, "/de/manage/pages/team", form);
            case ORGANISATION_TEAM ->
                who.post(portal, "/de/organisations/" + household.id("organisation") + "/team/invitations", form);
            case HAND_OVER -> who.post(portal, "/de/entries/" + household.id("entry") + "/hand-over", form);
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
