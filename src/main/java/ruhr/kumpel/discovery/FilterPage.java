package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.List;
import ruhr.kumpel.web.Visit;

/// A page that shows a filter: makes the links to the same page with another filter.
record FilterPage(String path, Filter filter, Visit visit) {

    String with(Filter other) {
        return visit.link(path) + FilterQuery.of(other);
    }

    static <T> List<T> toggled(List<T> values, T value) {
        var others = new ArrayList<>(values);
        if (!others.remove(value)) others.add(value);
        return others;
    }

    /// A filter as hidden fields of a form.
    static List<ResultsView.Kept> kept(Filter filter) {
        var kept = new ArrayList<ResultsView.Kept>();
        FilterQuery.params(filter.at(1))
                .forEach((name, values) -> values.forEach(value -> kept.add(new ResultsView.Kept(name, value))));
        return kept;
    }
}
