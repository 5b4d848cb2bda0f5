package ruhr.kumpel.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Puts an import into words, for one reader.
final class ImportPrinter {

    private static final int ON_A_PAGE = 50;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private final Imports imports;
    private final Targets targets;
    private final Visit visit;

    ImportPrinter(Imports imports, Targets targets, Visit visit) {
        this.imports = imports;
        this.targets = targets;
        this.visit = visit;
    }

    ImportView print(Import file, int page) {
        return switch (file.stage()) {
            case MAPPING -> columns(file, file.mapping(), new Problems());
            case CHECKING, TAKING, UNDOING ->
                view(file, Optional.empty(), Optional.of(progress(file)), Optional.empty());
            case CHECKED, TAKEN, UNDONE ->
                view(file, Optional.empty(), Optional.empty(), Optional.of(outcome(file, page)));
        };
    }

    ImportView columns(Import file, Mapping mapping, Problems problems) {
        var target = targets.of(file.target());
        var fieldOf =
                mapping.columns().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var rows = imports.first(file, SAMPLES);
        var columns = IntStream.range(0, file.columns().size())
                .mapToObj(i -> new ImportView.Column(
                        ColumnsForm.COLUMN + i, file.columns().get(i), fieldOf.getOrDefault(i, ""), samples(rows, i)))
                .toList();
        var fields = Targets.fields(target).stream().map(this::choice).toList();
        return view(
                file,
                Optional.of(new ImportView.Columns(columns, fields, fixed(file, target, mapping), problems)),
                Optional.empty(),
                Optional.empty());
    }

    private Choice choice(Field field) {
        return Choice.of(field.key(), visit.say(field.words()));
    }

    private static String samples(List<StoredRow> rows, int column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
                .collect(Collectors.joining(" · "));
    }

    private List<ImportView.Fixed> fixed(Import file, ImportTarget target, Mapping mapping) {
        var fixed = new ArrayList<ImportView.Fixed>();
        for (var field : target.fields()) {
            var choices = target.choices(field.key(), file.portal(), visit.language()).stream()
                    .map(it -> Choice.of(it.value(), it.words()))
                    .toList();
            boolean needed = field.required() && !mapping.columns().containsKey(field.key());
            if (!choices.isEmpty())
                fixed.add(new ImportView.Fixed(
                        ColumnsForm.FIXED + field.key(),
                        visit.say(field.words()),
                        mapping.fixed().getOrDefault(field.key(), ""),
                        choices,
                        needed));
        }
        return fixed;
    }

    private ImportView.Progress progress(Import file) {
        var tally = imports.tally(file);
        int done = switch (file.stage()) {
            case CHECKING -> tally.all() - tally.of(RowState.READ);
            case TAKING -> tally.all() - tally.of(RowState.READY);
            default -> 0;
        };
        return new ImportView.Progress(
                visit.say(
                        "intake.progress." + file.stage().name().toLowerCase(java.util.Locale.ROOT), done, tally.all()),
                done,
                tally.all());
    }

    private ImportView.Outcome outcome(Import file, int page) {
        var tally = imports.tally(file);
        int remarkable = tally.of(RowState.REFUSED) + tally.remarked();
        int last = Math.max(1, Math.ceilDiv(remarkable, ON_A_PAGE));
        int shown = Math.min(page, last);
        var lines = imports.remarkable(file, (shown - 1) * ON_A_PAGE, ON_A_PAGE).stream()
                .flatMap(row -> lines(row, file))
                .toList();
        var paging =
                new Paging(shown, last, number -> visit.link(ImportsPage.PATH + "/" + file.id()) + "?page=" + number);
        return new ImportView.Outcome(
                file.stage().name().toLowerCase(java.util.Locale.ROOT),
                figures(file.stage(), tally),
                lines,
                paging,
                tally.of(RowState.READY),
                tally.alike(),
                tally.of(RowState.REFUSED) > 0);
    }

    private List<ImportView.Figure> figures(Stage stage, Tally tally) {
        var first = switch (stage) {
            case TAKEN -> figure("taken", tally.of(RowState.TAKEN));
            case UNDONE -> figure("undone", tally.of(RowState.UNDONE));
            default -> figure("ready", tally.of(RowState.READY));
        };
        return List.of(
                first,
                figure("known", tally.of(RowState.KNOWN)),
                figure("refused", tally.of(RowState.REFUSED)),
                figure("rows", tally.all()));
    }

    private ImportView.Figure figure(String word, int value) {
        return new ImportView.Figure(visit.say("intake.figure." + word), visit.number(value));
    }

    private Stream<ImportView.Line> lines(StoredRow row, Import file) {
        var problems = row.problems().stream()
                .map(problem -> new ImportView.Line(
                        visit.number(row.number()), column(problem.field(), file), problem.sentence(), true, ""));
        var alike = row.alike().stream()
                .map(other -> new ImportView.Line(
                        visit.number(row.number()),
                        "",
                        visit.say("intake.line.alike", other.title()),
                        false,
                        visit.link(other.path())));
        var notes = row.notes().stream()
                .map(note -> new ImportView.Line(
                        visit.number(row.number()), column(note.field(), file), note.sentence(), false, ""));
        return Stream.concat(problems, Stream.concat(alike, notes));
    }

    /// The head of the column, or the field's name if no column holds it.
    private String column(String field, Import file) {
        return file.columnOf(field)
                .orElseGet(() -> Targets.fields(targets.of(file.target())).stream()
                        .filter(it -> it.key().equals(field))
                        .map(it -> visit.say(it.words()))
                        .findFirst()
                        .orElse(""));
    }

    private ImportView view(
            Import file,
            Optional<ImportView.Columns> columns,
            Optional<ImportView.Progress> progress,
            Optional<ImportView.Outcome> outcome) {
        return new ImportView(
                file.fileName(), visit.link(ImportsPage.PATH + "/" + file.id()), columns, progress, outcome);
    }
}
