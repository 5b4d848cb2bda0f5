package ruhr.kumpel.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Words;

/// Checks, takes and undoes, some rows at a time, each time in one transaction.
@Component
class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int SOME = 100;

    private final ImportStore imports;
    private final RowStore rows;
    private final Targets targets;
    private final Places places;
    private final Words words;
    private final TransactionTemplate together;

    Worker(
            ImportStore imports,
            RowStore rows,
            Targets targets,
            Places places,
            Words words,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rows = rows;
        this.targets = targets;
        this.places = places;
        this.words = words;
        this.together = new TransactionTemplate(transactions);
    }

    void goOn(UUID id) {
        imports.toWorkOn(id).ifPresent(file -> {
            var target = targets.of(file.target());
            switch (file.stage()) {
                case CHECKING -> check(file, new Reader(file, target, places, words));
                case TAKING -> take(file, target, new Reader(file, target, places, words));
                case UNDOING -> undo(file, target);
                case MAPPING, CHECKED, TAKEN, UNDONE -> {}
            }
        });
    }

    private void check(Import file, Reader reader) {
        for (var some = rows.in(file.id(), RowState.READ, SOME);
                !some.isEmpty();
                some = rows.in(file.id(), RowState.READ, SOME)) {
            var findings = reader.check(some);
            var known = new HashSet<>(
                    rows.known(file, findings.stream().map(Finding::source).toList()));
            var checked = new ArrayList<CheckedRow>();
            for (int i = 0; i < findings.size(); i++)
                checked.add(new CheckedRow(some.get(i).number(), state(findings.get(i), known), findings.get(i)));
            together.executeWithoutResult(_ -> rows.checked(file.id(), checked));
        }
        imports.move(file.id(), List.of(Stage.CHECKING), Stage.CHECKED);
    }

    /// The first row with its source is new, the next is known.
    private static RowState state(Finding finding, Set<String> known) {
        if (!finding.problems().isEmpty()) return RowState.REFUSED;
        return known.add(finding.source()) ? RowState.READY : RowState.KNOWN;
    }

    private void take(Import file, ImportTarget target, Reader reader) {
        for (var some = rows.in(file.id(), RowState.READY, SOME);
                !some.isEmpty();
                some = rows.in(file.id(), RowState.READY, SOME)) {
            var these = some;
            try {
                together.executeWithoutResult(_ -> take(these, file, target, reader));
            } catch (RuntimeException e) {
                these.forEach(row -> takeAlone(row, file, target, reader));
            }
        }
        imports.move(file.id(), List.of(Stage.TAKING), Stage.TAKEN);
    }

    private void take(List<StoredRow> these, Import file, ImportTarget target, Reader reader) {
        var results = target.take(these.stream().map(reader::row).toList(), file.id(), file.portal(), file.person());
        rows.taken(
                file,
                IntStream.range(0, these.size())
                        .mapToObj(i -> new TakenRow(
                                these.get(i).number(), these.get(i).source().orElseThrow(), results.get(i)))
                        .toList());
    }

    /// One bad row must not keep its neighbours out.
    private void takeAlone(StoredRow row, Import file, ImportTarget target, Reader reader) {
        try {
            together.executeWithoutResult(_ -> take(List.of(row), file, target, reader));
        } catch (DuplicateKeyException e) {
            rows.known(file.id(), row.number());
        } catch (RuntimeException e) {
            LOG.error("Row {} of import {} could not be taken", row.number(), file.id(), e);
            refuse(row, file);
        }
    }

    private void refuse(StoredRow row, Import file) {
        var problem = new Check.Problem("", words.say(file.language(), "intake.problem.failed"));
        var finding = new Finding(Optional.empty(), row.source().orElseThrow(), List.of(problem), List.of());
        rows.checked(file.id(), List.of(new CheckedRow(row.number(), RowState.REFUSED, finding)));
    }

    private void undo(Import file, ImportTarget target) {
        together.executeWithoutResult(_ -> {
            target.undo(file.id(), file.portal());
            rows.undone(file.id());
            imports.move(file.id(), List.of(Stage.UNDOING), Stage.UNDONE);
        });
    }
}
