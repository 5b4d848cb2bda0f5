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
/// @param trade of a business or organisation only; its page is its profile
/// @param vacancy of a job only
/// @param more to be found by, but printed in no list
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
        Optional<Trade> trade,
        Optional<Vacancy> vacancy,
        Localized more) {

    public Listing {
        placements = Map.copyOf(placements);
        spoken = Set.copyOf(spoken);
        lines = List.copyOf(lines);
    }

    /// What is neither business nor job.
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
                Optional.empty(),
                Optional.empty(),
                Localized.EMPTY);
    }

    public Listing of(Trade business) {
        return with(Optional.of(business), vacancy, more);
    }

    public Listing of(Vacancy job) {
        return with(trade, Optional.of(job), more);
    }

    public Listing foundBy(Localized words) {
        return with(trade, vacancy, words);
    }

    private Listing with(Optional<Trade> business, Optional<Vacancy> job, Localized words) {
        return new Listing(
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
                business,
                job,
                words);
    }

    /// Its address below the language: `/entries/decken-fuer-die-halle-7h2k9m4n8p`. Resolved by the id at its
    /// end.
    public String path() {
        return trade.map(it -> profile(it.slug().value()))
                .orElseGet(() -> path(title.in(source).value(), kind, shortId.value()));
    }

    static String profile(String slug) {
        return "/organisations/" + slug;
    }

    static String path(String title, Kind kind, String shortId) {
        return "/" + kind.folder() + "/" + Slug.of(title, kind.word()) + "-" + shortId;
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
