package ruhr.kumpel.discovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.web.Visit;
import tools.jackson.databind.json.JsonMapper;

/// A list for search engines: schema.org as JSON-LD.
final class ListData {

    private static final JsonMapper JSON = new JsonMapper();

    private ListData() {}

    static String of(List<ListingView> listings, Visit visit) {
        var items = new java.util.ArrayList<Map<String, Object>>();
        for (var listing : listings) {
            var item = new LinkedHashMap<String, Object>();
            item.put("@type", "ListItem");
            item.put("position", items.size() + 1);
            item.put("name", listing.title());
            item.put("url", visit.site().origin() + listing.href());
            items.add(item);
        }
        var list = new LinkedHashMap<String, Object>();
        list.put("@context", "https://schema.org");
        list.put("@type", "ItemList");
        list.put("itemListElement", items);
        return inScript(JSON.writeValueAsString(list));
    }

    /// Nothing in it can end the script element, whatever people wrote.
    private static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
