package ruhr.kumpel.discovery;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;

/// What the [Atlas] knows of a listing.
///
/// @param point where its pin stands: its own point, or the middle of its only town
/// @param middles of the towns, for circles around somebody
/// @param everywhere for the whole region or online, so right in every town
/// @param languages base languages that it can be read or helped in
record Spot(
        int number,
        int version,
        UUID id,
        Kind kind,
        Optional<Position> point,
        List<String> towns,
        boolean everywhere,
        Set<String> languages,
        Instant created,
        @Nullable Instant begins,
        @Nullable Instant ends,
        boolean urgent,
        boolean stale,
        @Nullable UUID organisation,
        Map<PortalId, Placement> placements,
        Face.@Nullable Trading trade,
        Face.@Nullable Hiring vacancy) {

    static Spot of(Face face, Places places) {
        var placements = new HashMap<PortalId, Placement>();
        face.placements()
                .forEach(at -> placements.put(new PortalId(at.portalId()), new Placement(at.shown(), at.categories())));
        var languages = new HashSet<String>();
        face.spoken().forEach(tag -> languages.add(new LanguageTag(tag).base()));
        face.texts().forEach(text -> languages.add(new LanguageTag(text.language()).base()));
        return new Spot(
                face.number(),
                face.version(),
                face.id(),
                Kind.parse(face.kind()).orElseThrow(),
                point(face, places),
                face.towns(),
                face.placeKind().equals("region") || face.placeKind().equals("online"),
                languages,
                face.createdAt(),
                face.beginsAt(),
                face.endsAt(),
                face.urgent(),
                face.stale(),
                face.organisationId(),
                placements,
                face.trade(),
                face.vacancy());
    }

    private static Optional<Position> point(Face face, Places places) {
        if (face.placeKind().equals("town"))
            return places.byKey(face.towns().getFirst()).map(Municipality::position);
        return face.point();
    }
}
