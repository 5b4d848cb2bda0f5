package ruhr.kumpel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Codes of vouchers and letters are good for years: their key outlives every restart, and nobody else reads it.
class SealingKeyTest {

    @TempDir
    private Path home;

    @Test
    void aKeyStaysTheSameAfterARestart() {
        assertThat(key("").seal("42")).isEqualTo(key("").seal("42")).hasSize(32);
    }

    @Test
    void theSettingsComeBeforeTheFile() {
        var own = key("").seal("42");
        assertThat(key("shared by all nodes").seal("42")).isNotEqualTo(own);
        assertThat(key("shared by all nodes").seal("42"))
                .isEqualTo(key("shared by all nodes").seal("42"));
    }

    @Test
    void whatAPowerCutLeftHalfMadeIsMadeAnew() throws IOException {
        Files.writeString(home.resolve("example.key.new"), "ha");
        var made = key("").seal("42");
        assertThat(key("").seal("42")).isEqualTo(made);
        assertThat(home.resolve("example.key.new")).doesNotExist();
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        key("");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("example.key"))))
                .isEqualTo("rw-------");
    }

    private SealingKey key(String configured) {
        var installation = new Installation(home, "localhost", URI.create("http://localhost"), true);
        return SealingKey.of(installation, "example.key", configured);
    }
}
