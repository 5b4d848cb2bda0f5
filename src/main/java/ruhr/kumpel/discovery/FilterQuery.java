package ruhr.kumpel.discovery;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// A filter as the query of an address, always in the same order.
final class FilterQuery {

    static final String TEXT = "text";
    static final String KIND = "kind";
    static final String CATEGORY = "category";
    static final String TOWN = "town";
    static final String ORGANISATION = "organisation";
    static final String LANG = "lang";
    static final String FROM = "from";
    static final String BBOX = "bbox";
    static final String NEAR = "near";
    static final String RADIUS = "radius";
    static final String URGENT = "urgent";
    static final String OPEN = "open";
    static final String DELIVERS = "delivers";
    static final String CAMPAIGN = "campaign";
    static final String VOUCHERS = "vouchers";
    static final String WORK = "work";
    static final String CONTRACT = "contract";
    static final String LEVEL = "level";
    static final String RECOGNITION = "recognition";
    static final String HOUSING = "housing";
    static final String YES = "yes";
    static final String SORT = "sort";
    static final String PAGE = "page";

    static final List<String> NAMES = List.of(
            TEXT,
            KIND,
            CATEGORY,
            TOWN,
            ORGANISATION,
            LANG,
            FROM,
            BBOX,
            NEAR,
            RADIUS,
            URGENT,
            OPEN,
            DELIVERS,
            CAMPAIGN,
            VOUCHERS,
            WORK,
            CONTRACT,
            LEVEL,
            RECOGNITION,
            HOUSING,
            SORT,
            PAGE);

    private FilterQuery() {}

    /// With its question mark; empty if nothing is filtered.
    static String of(Filter filter) {
        var query = new StringBuilder();
        params(filter)
                .forEach((name, values) -> values.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return query.toString();
    }

    /// What [#of] wrote, as it comes with a request.
    static MultiValueMap<String, String> parsed(String query) {
        return UriComponentsBuilder.fromUriString(query).build().getQueryParams().entrySet().stream()
                .collect(
                        LinkedMultiValueMap::new,
                        (all, one) -> one.getValue().forEach(value -> all.add(one.getKey(), decoded(value))),
                        LinkedMultiValueMap::addAll);
    }

    private static String decoded(@Nullable String value) {
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    static MultiValueMap<String, String> params(Filter filter) {
        var params = new LinkedMultiValueMap<String, String>();
        if (!filter.text().isEmpty()) params.add(TEXT, filter.text());
        filter.kinds().forEach(kind -> params.add(KIND, kind.word()));
        filter.categories().forEach(key -> params.add(CATEGORY, key));
        filter.town().ifPresent(town -> params.add(TOWN, town));
        filter.organisation()
                .ifPresent(who -> params.add(ORGANISATION, who.slug().value()));
        filter.languages().forEach(language -> params.add(LANG, language.value()));
        filter.from().ifPresent(day -> params.add(FROM, day.toString()));
        filter.box().ifPresent(box -> params.add(BBOX, box.toString()));
        filter.near().ifPresent(point -> params.add(NEAR, point.lat() + "," + point.lon()));
        if (filter.radius() > 0) params.add(RADIUS, Integer.toString(filter.radius()));
        if (filter.urgent()) params.add(URGENT, YES);
        var wants = filter.wants();
        if (wants.open()) params.add(OPEN, YES);
        wants.deliversTo().ifPresent(town -> params.add(DELIVERS, town));
        if (wants.campaign()) params.add(CAMPAIGN, YES);
        if (wants.vouchers()) params.add(VOUCHERS, YES);
        var jobs = filter.jobs();
        jobs.form().ifPresent(form -> params.add(WORK, form.word()));
        jobs.contract().ifPresent(contract -> params.add(CONTRACT, contract.word()));
        jobs.level().ifPresent(level -> params.add(LEVEL, level.word()));
        if (jobs.recognition()) params.add(RECOGNITION, YES);
        if (jobs.housing()) params.add(HOUSING, YES);
        filter.sort().ifPresent(sort -> params.add(SORT, sort.word()));
        if (filter.page() > 1) params.add(PAGE, Integer.toString(filter.page()));
        return params;
    }
}
