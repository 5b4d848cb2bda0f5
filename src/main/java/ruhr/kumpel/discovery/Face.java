package ruhr.kumpel.discovery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.HoursCode;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.kernel.Where;

/// A [Listing] as plain JSON: the row of the table, the line of a batch and what the index keeps. Names are the
/// columns' names.
record Face(
        UUID id,
        int number,
        int version,
        String shortId,
        String kind,
        UUID homePortalId,
        String source,
        List<String> spoken,
        String placeKind,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String place,
        List<String> towns,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        boolean organisationVerified,
        @Nullable Instant beginsAt,
        @Nullable Instant endsAt,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant confirmedAt,
        boolean urgent,
        boolean stale,
        List<OneLine> lines,
        @Nullable UUID pictureId,
        @Nullable Trading trade,
        @Nullable Hiring vacancy,
        List<Text> texts,
        List<Shown> placements) {

    record Trading(
            String slug,
            String hours,
            boolean byAppointment,
            List<String> delivers,
            boolean campaign,
            boolean vouchers) {

        static Trading of(Trade trade) {
            return new Trading(
                    trade.slug().value(),
                    HoursCode.of(trade.hours()),
                    trade.byAppointment(),
                    trade.delivers(),
                    trade.campaign(),
                    trade.vouchers());
        }

        Trade trade() {
            return new Trade(new Slug(slug), HoursCode.read(hours), byAppointment, delivers, campaign, vouchers);
        }
    }

    record Hiring(
            String form,
            @Nullable String contract,
            @Nullable String hours,
            @Nullable String pay,
            @Nullable Long payFromCents,
            @Nullable Long payToCents,
            String payPer,
            @Nullable String german,
            @Nullable List<String> working,
            boolean recognition,
            boolean housing,
            boolean family,
            @Nullable LocalDate starts) {

        static Hiring of(Vacancy vacancy) {
            return new Hiring(
                    vacancy.form().word(),
                    vacancy.contract().map(Vacancy.Contract::word).orElse(null),
                    vacancy.hours(),
                    vacancy.pay().words(),
                    vacancy.pay().from().map(Money::cents).orElse(null),
                    vacancy.pay().to().map(Money::cents).orElse(null),
                    vacancy.pay().per().word(),
                    vacancy.german().map(GermanLevel::word).orElse(null),
                    vacancy.working().stream().map(LanguageTag::value).toList(),
                    vacancy.recognition(),
                    vacancy.housing(),
                    vacancy.family(),
                    vacancy.starts().orElse(null));
        }

        Vacancy vacancy() {
            return new Vacancy(
                    Vacancy.Form.parse(form).orElseThrow(),
                    Optional.ofNullable(contract).flatMap(Vacancy.Contract::parse),
                    text(hours),
                    new Vacancy.Pay(
                            text(pay),
                            Optional.ofNullable(payFromCents).map(Money::new),
                            Optional.ofNullable(payToCents).map(Money::new),
                            Vacancy.Pay.Per.parse(payPer).orElseThrow()),
                    Optional.ofNullable(german).flatMap(GermanLevel::parse),
                    working == null
                            ? List.of()
                            : working.stream().map(LanguageTag::new).toList(),
                    recognition,
                    housing,
                    family,
                    Optional.ofNullable(starts));
        }
    }

    record OneLine(Map<String, String> label, int wanted, int given, String unit) {}

    /// @param more to be found by, but printed in no list
    record Text(
            String language,
            String title,
            String summary,
            @Nullable String more) {}

    record Shown(UUID portalId, boolean shown, List<String> categories) {}

    static Face of(Listing listing) {
        var where = listing.where();
        return new Face(
                listing.id(),
                0,
                0,
                listing.shortId().value(),
                listing.kind().word(),
                listing.home().value(),
                listing.source().value(),
                listing.spoken().stream().map(LanguageTag::value).sorted().toList(),
                placeKind(where),
                where.point().map(Position::lat).orElse(null),
                where.point().map(Position::lon).orElse(null),
                place(where),
                where.towns(),
                listing.organisation().map(who -> who.id().value()).orElse(null),
                listing.organisation().map(Who::name).orElse(null),
                listing.organisation().map(Who::verified).orElse(false),
                listing.from().orElse(null),
                listing.until().orElse(null),
                listing.created(),
                listing.changed(),
                listing.confirmed().orElse(null),
                listing.urgent(),
                listing.freshness() == Freshness.STALE,
                listing.lines().stream().map(Face::line).toList(),
                listing.picture().map(MediaId::value).orElse(null),
                listing.trade().map(Trading::of).orElse(null),
                listing.vacancy().map(Hiring::of).orElse(null),
                texts(listing),
                listing.placements().entrySet().stream()
                        .map(at -> new Shown(
                                at.getKey().value(),
                                at.getValue().shown(),
                                at.getValue().categories()))
                        .toList());
    }

    Listing listing() {
        var language = new LanguageTag(source);
        return new Listing(
                id,
                new ShortId(shortId),
                Kind.parse(kind).orElseThrow(),
                new PortalId(homePortalId),
                placements.stream()
                        .collect(Collectors.toMap(
                                at -> new PortalId(at.portalId()), at -> new Placement(at.shown(), at.categories()))),
                language,
                localized(language, Text::title),
                localized(language, Text::summary),
                spoken.stream().map(LanguageTag::new).collect(Collectors.toSet()),
                where(),
                who(),
                Optional.ofNullable(beginsAt),
                Optional.ofNullable(endsAt),
                createdAt,
                changedAt,
                Optional.ofNullable(confirmedAt),
                urgent,
                stale ? Freshness.STALE : Freshness.FRESH,
                lines.stream()
                        .map(line -> new Line(localized(line.label()), line.wanted(), line.given(), line.unit()))
                        .toList(),
                Optional.ofNullable(pictureId).map(MediaId::new),
                Optional.ofNullable(trade).map(Trading::trade),
                Optional.ofNullable(vacancy).map(Hiring::vacancy),
                localized(language, text -> text(text.more())));
    }

    /// What lists print of it.
    Face printed() {
        return texts.stream().allMatch(text -> text.more() == null)
                ? this
                : with(texts.stream()
                        .map(text -> new Text(text.language(), text.title(), text.summary(), null))
                        .toList());
    }

    private Face with(List<Text> others) {
        return new Face(
                id,
                number,
                version,
                shortId,
                kind,
                homePortalId,
                source,
                spoken,
                placeKind,
                lat,
                lon,
                place,
                towns,
                organisationId,
                organisationName,
                organisationVerified,
                beginsAt,
                endsAt,
                createdAt,
                changedAt,
                confirmedAt,
                urgent,
                stale,
                lines,
                pictureId,
                trade,
                vacancy,
                others,
                placements);
    }

    Where where() {
        return switch (placeKind) {
            case "exact" -> new Where.Exact(point().orElseThrow(), text(place), towns.getFirst());
            case "blurred" -> new Where.Blurred(point().orElseThrow(), text(place), towns.getFirst());
            case "town" -> new Where.Town(towns.getFirst());
            case "towns" -> new Where.Towns(towns);
            case "region" -> new Where.Region();
            case "online" -> new Where.Online();
            default -> throw new IllegalStateException("Where is " + placeKind + "?");
        };
    }

    Optional<Position> point() {
        return lat == null || lon == null ? Optional.empty() : Optional.of(new Position(lat, lon));
    }

    private Optional<Who> who() {
        return organisationId == null || organisationName == null
                ? Optional.empty()
                : Optional.of(new Who(new OrganisationId(organisationId), organisationName, organisationVerified));
    }

    /// The source language first, as [Localized] wants it.
    private Localized localized(LanguageTag first, java.util.function.Function<Text, String> part) {
        var words = new LinkedHashMap<LanguageTag, String>();
        words.put(first, "");
        texts.forEach(text -> words.put(new LanguageTag(text.language()), part.apply(text)));
        return new Localized(words);
    }

    private static Localized localized(Map<String, String> words) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        words.forEach((language, word) -> texts.put(new LanguageTag(language), word));
        return new Localized(texts);
    }

    private static OneLine line(Line line) {
        var label = new LinkedHashMap<String, String>();
        line.label().texts().forEach((language, word) -> label.put(language.value(), word));
        return new OneLine(label, line.wanted(), line.given(), line.unit());
    }

    private static List<Text> texts(Listing listing) {
        var texts = new ArrayList<Text>();
        listing.title()
                .texts()
                .forEach((language, title) -> texts.add(new Text(
                        language.value(),
                        title,
                        listing.summary().exactly(language).orElse(""),
                        listing.more().exactly(language).orElse(null))));
        return texts;
    }

    private static String placeKind(Where where) {
        return switch (where) {
            case Where.Exact _ -> "exact";
            case Where.Blurred _ -> "blurred";
            case Where.Town _ -> "town";
            case Where.Towns _ -> "towns";
            case Where.Region _ -> "region";
            case Where.Online _ -> "online";
        };
    }

    private static @Nullable String place(Where where) {
        return switch (where) {
            case Where.Exact(var _, var address, var _) -> address;
            case Where.Blurred(var _, var area, var _) -> area;
            case Where.Town _, Where.Towns _, Where.Region _, Where.Online _ -> null;
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
