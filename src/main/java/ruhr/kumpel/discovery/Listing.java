package ruhr.kumpel.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.kernel.Where;

/// What any feature publishes to be found. The feature keeps the full record; this is all that lists, map, feeds
/// and search know, and all of it is public: no exact point of a blurred place, no address of a person.
///
/// @param id the id of the feature's own record
/// @param home where it is edited and has its canonical address
/// @param placements where it is shown
/// @param source the language it was written in
/// @param summary plain text
/// @param spoken languages one can be helped in
/// @param from when it begins, `until` when it ends
/// @param confirmed when its owner last said that it is still true
/// @param trade of a business only; its page is its profile
public record Listing(
        UUID id,
        ShortId shortId,
        Kind kind,
        PortalId home,
        Map<PortalId, Placement> placements,
        LanguageTag source,
        Localized title,
        Localized summary,
        Set<LanguageTag> spoken,
        Where where,
        Optional<Who> organisation,
        Optional<Instant> from,
        Optional<Instant> until,
        Instant created,
        Instant changed,
        Optional<Instant> confirmed,
        boolean urgent,
        Freshness freshness,
        List<Line> lines,
        Optional<MediaId> picture,
        Optional<Trade> trade) {

    public Listing {
        placements = Map.copyOf(placements);
        spoken = Set.copyOf(spoken);
        lines = List.copyOf(lines);
    }

    /// What is no business.
    public Listing(
            UUID id,
            ShortId shortId,
            Kind kind,
            PortalId home,
            Map<PortalId, Placement> placements,
            LanguageTag source,
            Localized title,
            Localized summary,
            Set<LanguageTag> spoken,
            Where where,
            Optional<Who> organisation,
            Optional<Instant> from,
            Optional<Instant> until,
            Instant created,
            Instant changed,
            Optional<Instant> confirmed,
            boolean urgent,
            Freshness freshness,
            List<Line> lines,
            Optional<MediaId> picture) {
        this(
                id,
                shortId,
                kind,
                home,
                placements,
                source,
                title,
                summary,
                spoken,
                where,
                organisation,
                from,
                until,
                created,
                changed,
                confirmed,
                urgent,
                freshness,
                lines,
                picture,
                Optional.empty());
    }

    /// Its address below the language: `/entries/decken-fuer-die-halle-7h2k9m4n8p`. Resolved by the id at its
    /// end.
    public String path() {
        return trade.map(it -> profile(it.slug().value()))
                .orElseGet(() -> path(title.in(source).value(), kind.word(), shortId.value()));
    }

    static String profile(String slug) {
        return "/organisations/" + slug;
    }

    static String path(String title, String kind, String shortId) {
        return "/entries/" + Slug.of(title, kind) + "-" + shortId;
    }

    /// Of the source language's title, so that an address does not change with the reader.
    public Slug slug() {
        return Slug.of(title.in(source).value(), kind.word());
    }

    public boolean shownOn(PortalId portal) {
        var placement = placements.get(portal);
        return placement != null && placement.shown();
    }
}
