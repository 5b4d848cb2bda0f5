package ruhr.kumpel.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Visit;

/// What a portal's manager does with files.
@Component
class Imports {

    private static final int LONGEST_NAME = 200;

    private final ImportStore imports;
    private final RowStore rows;
    private final Targets targets;
    private final ImportWork work;
    private final Clock clock;

    Imports(ImportStore imports, RowStore rows, Targets targets, ImportWork work, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.targets = targets;
        this.work = work;
        this.clock = clock;
    }

    @Transactional
    public Bringing bring(Uploaded file, String kind, Visit visit) {
        return switch (file.read()) {
            case Reading.Refused(var key, var arguments) -> new Bringing.Refused(key, arguments);
            case Reading.Understood(var table) -> new Bringing.Brought(keep(file, table, targets.of(kind), visit));
        };
    }

    private UUID keep(Uploaded file, Table table, ImportTarget target, Visit visit) {
        var name = file.name().substring(Math.max(0, file.name().length() - LONGEST_NAME));
        var columns = Guess.columns(
                table, Targets.fields(target), field -> target.choices(field, visit.portal(), visit.language()));
        var brought = new Import(
                Ids.next(),
                visit.portal(),
                target.kind(),
                visit.memberHere().person(),
                visit.language(),
                name,
                table.firstRow(),
                table.columns(),
                new Mapping(columns, onlyChoices(target, columns, visit)),
                Stage.MAPPING,
                clock.instant());
        imports.add(brought);
        rows.add(brought.id(), table);
        return brought.id();
    }

    /// Where there is nothing to choose, it is chosen.
    private static Map<String, String> onlyChoices(ImportTarget target, Map<String, Integer> columns, Visit visit) {
        var fixed = new HashMap<String, String>();
        for (var field : target.fields()) {
            var choices = target.choices(field.key(), visit.portal(), visit.language());
            if (choices.size() == 1 && !columns.containsKey(field.key()))
                fixed.put(field.key(), choices.getFirst().value());
        }
        return fixed;
    }

    List<Import> newestOf(PortalId portal) {
        return imports.newestOf(portal);
    }

    Optional<Import> with(UUID id, PortalId portal) {
        return imports.with(id, portal);
    }

    Tally tally(Import file) {
        return rows.tally(file.id());
    }

    List<StoredRow> first(Import file, int limit) {
        return rows.first(file.id(), limit);
    }

    List<StoredRow> remarkable(Import file, int from, int limit) {
        return rows.remarkable(file.id(), from, limit);
    }

    List<StoredRow> refused(Import file) {
        return rows.in(file.id(), RowState.REFUSED, Table.MOST_ROWS);
    }

    /// Checks every row as these columns say; changes nothing outside this import.
    @Transactional
    public void check(Import file, Mapping mapping) {
        if (!imports.move(file.id(), List.of(Stage.MAPPING), Stage.CHECKING)) return;
        imports.map(file.id(), mapping);
        rows.forgetFindings(file.id());
        work.begin(file.id());
    }

    /// Back to the columns.
    @Transactional
    public void reconsider(Import file) {
        imports.move(file.id(), List.of(Stage.CHECKED), Stage.MAPPING);
    }

    @Transactional
    public void take(Import file, boolean leaveOutAlike) {
        if (!imports.move(file.id(), List.of(Stage.CHECKED), Stage.TAKING)) return;
        if (leaveOutAlike) rows.leaveOutAlike(file.id());
        work.begin(file.id());
    }

    @Transactional
    public void undo(Import file) {
        if (imports.move(file.id(), List.of(Stage.TAKEN), Stage.UNDOING)) work.begin(file.id());
    }

    @Transactional
    public void discard(Import file) {
        imports.remove(file.id(), file.portal());
    }
}
