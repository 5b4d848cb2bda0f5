package ruhr.kumpel.pinboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.web.Visit;
import tools.jackson.databind.json.JsonMapper;

/// Postings as a JSON Feed, version 1.1.
final class JsonOut {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonOut() {}

    static byte[] of(List<FeedRow> rows, Wish wish, Visit visit) {
        var portal = visit.say(visit.site().name()).value();
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", visit.say("pinboard.feed.title", portal));
        feed.put("home_page_url", visit.absolute(PinboardPage.PATH) + wish.query());
        feed.put("feed_url", visit.absolute("/pinboard.json") + wish.query());
        feed.put("language", visit.language().value());
        feed.put("authors", List.of(Map.of("name", portal)));
        feed.put("items", rows.stream().map(JsonOut::item).toList());
        return JSON.writeValueAsBytes(feed);
    }

    private static Map<String, Object> item(FeedRow row) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", "urn:uuid:" + row.id());
        item.put("url", row.url());
        if (!row.link().isEmpty()) item.put("external_url", row.link());
        item.put("title", row.title().value());
        item.put("content_text", row.text());
        item.put("language", row.title().language().value());
        item.put("date_published", row.published().toString());
        item.put("date_modified", row.changed().toString());
        if (!row.source().isEmpty()) item.put("authors", List.of(Map.of("name", row.source())));
        if (!row.topic().isEmpty()) item.put("tags", List.of(row.topic()));
        return item;
    }
}
