package ruhr.kumpel.office;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;

/// An office that is responsible for whoever asked, and how closely.
record Responsible(Office office, Closeness closeness) {

    /// The closest first; of the equally close authorities, which decide, before those who help; then whoever speaks
    /// the reader's language.
    static List<Responsible> of(Collection<Office> offices, Seeker seeker, Optional<Topic> topic, LanguageTag reader) {
        return offices.stream()
                .filter(office -> topic.map(office.profile().topics()::contains).orElse(true))
                .flatMap(office -> closest(office, seeker).stream().map(close -> new Responsible(office, close)))
                .sorted(order(reader))
                .toList();
    }

    private static Optional<Closeness> closest(Office office, Seeker seeker) {
        return office.profile().areas().stream()
                .flatMap(area -> area.to(seeker).stream())
                .min(Comparator.naturalOrder());
    }

    private static Comparator<Responsible> order(LanguageTag reader) {
        return Comparator.comparing(Responsible::closeness)
                .thenComparing(one -> one.office().profile().kind())
                .thenComparing(one -> !one.office().profile().speaks(reader))
                .thenComparing(one -> one.office().profile().name().in(reader).value())
                .thenComparing(one -> one.office().id());
    }
}
