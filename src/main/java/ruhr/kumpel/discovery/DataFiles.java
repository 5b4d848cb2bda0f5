package ruhr.kumpel.discovery;

import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Visit;

/// Every list as data: Atom, CSV and GeoJSON of the same filter, open to other sites. What a query means is
/// strict here: a programme should learn that it asked for something else than it got.
@Controller
@Access(Access.For.EVERYBODY)
class DataFiles {

    static final int PAGE_SIZE = 5_000;
    private static final int FEED_SIZE = 50;
    private static final MediaType CSV = new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8);
    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");
    private static final MediaType ATOM =
            new MediaType("application", "atom+xml", java.nio.charset.StandardCharsets.UTF_8);

    private final FilterReader filters;
    private final Finder finder;
    private final ListingRows rows;

    DataFiles(FilterReader filters, Finder finder, ListingRows rows) {
        this.filters = filters;
        this.finder = finder;
        this.rows = rows;
    }

    @GetMapping("/listings.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> query, Visit visit) {
        return file(
                "/listings.csv",
                query,
                visit,
                CSV,
                PAGE_SIZE,
                (found, _) -> CsvFile.of(rows.of(found.listings(), visit)));
    }

    @GetMapping("/listings.geojson")
    ResponseEntity<byte[]> geojson(@RequestParam MultiValueMap<String, String> query, Visit visit) {
        return file(
                "/listings.geojson",
                query,
                visit,
                GEOJSON,
                PAGE_SIZE,
                (found, _) -> GeoJsonFile.of(rows.of(found.listings(), visit)));
    }

    @GetMapping("/{lang}/listings.atom")
    ResponseEntity<byte[]> atom(@RequestParam MultiValueMap<String, String> query, Visit visit) {
        return file(
                visit.link("/listings.atom"),
                query,
                visit,
                ATOM,
                FEED_SIZE,
                (found, filter) -> AtomFile.of(rows.of(found.listings(), visit), filter, visit));
    }

    private ResponseEntity<byte[]> file(
            String path,
            MultiValueMap<String, String> query,
            Visit visit,
            MediaType type,
            int size,
            BiFunction<Found, Filter, byte[]> print) {
        var reading = filters.read(query, visit.portal());
        if (DataErrors.any(reading)) return DataErrors.answer(reading, visit);
        var filter =
                reading.filter().sort().isPresent() || !reading.filter().text().isEmpty()
                        ? reading.filter()
                        : reading.filter()
                                .sorted(java.util.Optional.of(Sort.NEWEST))
                                .at(reading.filter().page());
        var found = finder.find(visit.portal(), visit.language(), filter, size);
        var answer = ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Total-Count", Integer.toString(found.total()))
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        filter.near().isPresent() ? "private, no-store" : "public, max-age=60");
        if (found.total() > filter.page() * size)
            answer.header(
                    HttpHeaders.LINK,
                    "<" + visit.site().origin() + path + FilterQuery.of(filter.at(filter.page() + 1))
                            + ">; rel=\"next\"");
        return answer.body(print.apply(found, filter));
    }
}
