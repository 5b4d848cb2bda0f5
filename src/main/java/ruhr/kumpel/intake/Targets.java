package ruhr.kumpel.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the features of this installation take.
@Component
class Targets {

    private final List<ImportTarget> all;

    Targets(ObjectProvider<ImportTarget> features) {
        this.all = features.stream()
                .sorted(Comparator.comparing(ImportTarget::kind))
                .toList();
    }

    List<ImportTarget> all() {
        return all;
    }

    ImportTarget of(String kind) {
        return all.stream()
                .filter(target -> target.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody takes " + kind));
    }

    boolean has(String kind) {
        return all.stream().anyMatch(target -> target.kind().equals(kind));
    }

    /// Everything that a column of a file for this target can hold.
    static List<Field> fields(ImportTarget target) {
        return Stream.concat(target.fields().stream(), Field.COMMON.stream()).toList();
    }
}
