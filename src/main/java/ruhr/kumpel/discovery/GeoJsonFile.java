package ruhr.kumpel.discovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Listings as RFC 7946. What has no place on the map has no geometry.
final class GeoJsonFile {

    private static final JsonMapper JSON = new JsonMapper();

    private GeoJsonFile() {}

    static byte[] of(List<ListingRow> rows) {
        var collection = new LinkedHashMap<String, Object>();
        collection.put("type", "FeatureCollection");
        collection.put("features", rows.stream().map(GeoJsonFile::feature).toList());
        return JSON.writeValueAsBytes(collection);
    }

    private static Map<String, Object> feature(ListingRow row) {
        var feature = new LinkedHashMap<String, Object>();
        feature.put("type", "Feature");
        feature.put("id", row.id());
        feature.put(
                "geometry",
                row.point()
                        .map(point -> Map.of("type", "Point", "coordinates", List.of(point.lon(), point.lat())))
                        .orElse(null));
        feature.put("properties", properties(row));
        return feature;
    }

    private static Map<String, Object> properties(ListingRow row) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("id", row.id());
        properties.put("kind", row.kind());
        properties.put("title", row.title());
        properties.put("summary", row.summary());
        properties.put("language", row.language());
        properties.put("categories", row.categories());
        properties.put("spoken", row.spoken());
        properties.put("town", row.town());
        properties.put("where", row.where());
        properties.put("organisation", row.organisation());
        row.from().ifPresent(from -> properties.put("from", from.toString()));
        row.until().ifPresent(until -> properties.put("until", until.toString()));
        properties.put("urgent", row.urgent());
        properties.put("url", row.url());
        properties.put("created", row.created().toString());
        properties.put("changed", row.changed().toString());
        row.confirmed().ifPresent(confirmed -> properties.put("confirmed", confirmed.toString()));
        row.vacancy().ifPresent(vacancy -> properties.put("job", JobData.of(vacancy)));
        return properties;
    }
}
