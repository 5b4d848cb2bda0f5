package ruhr.kumpel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/// The rules of `CONTRIBUTING.md` and `ARCHITECTURE.md` that a machine can check.
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java/ruhr/kumpel");
    private static final JavaClasses KUMPEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ruhr.kumpel");

    @Test
    void everyModuleUsesOnlyWhatStandsBelowIt() {
        ApplicationModules.of(KumpelApplication.class).verify();
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Common|Service|Dto|Entity)$")
                .check(KUMPEL);
    }

    @Test
    void controllersBelongToTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .check(KUMPEL);
    }

    @Test
    void sqlNamesOnlyTheSchemaOfItsOwnModule() throws IOException {
        var modules = modules();
        var foreign = sources()
                .flatMap(file -> schemasIn(file, modules)
                        .filter(schema -> !schema.equals(moduleOf(file)))
                        .map(schema -> file + " names schema " + schema))
                .toList();
        assertThat(foreign).isEmpty();
    }

    @Test
    void noCodeAsksWhichPortalItIs() throws IOException {
        var asking = Pattern.compile("key\\(\\)\\.equals\\(\"(support|welcome|dortmund|matchmaker)\"\\)");
        assertThat(sources().filter(file -> asking.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void timeComesFromTheClock() throws IOException {
        var fromNowhere = Pattern.compile("(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now\\(\\)");
        assertThat(sources().filter(file -> fromNowhere.matcher(text(file)).find()))
                .isEmpty();
    }

    private static Stream<String> schemasIn(Path file, List<String> modules) {
        var named = Pattern.compile(
                "(?i)\\b(?:from|join|into|update|table)\\s+\"?(" + String.join("|", modules) + ")\"?\\.\"?[a-z_]+");
        return named.matcher(text(file)).results().map(match -> match.group(1)).distinct();
    }

    private static List<String> modules() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String moduleOf(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
