package ruhr.kumpel.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Runs a program to its end.
final class Shell {

    private Shell() {}

    static boolean succeeds(List<String> command) throws IOException {
        return run(command, Path.of("/")).status == 0;
    }

    static void mustSucceed(List<String> command, Path folder) throws IOException {
        var end = run(command, folder);
        if (end.status != 0) throw new IOException(command + " failed with " + end.status + ": " + end.output);
    }

    private record End(int status, String output) {}

    private static End run(List<String> command, Path folder) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new End(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
