package ruhr.kumpel.database;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A JVM with an embedded server, to be killed.
record OtherKumpel(Process application, ProcessHandle server) {

    static OtherKumpel start(Path home) throws Exception {
        var application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherKumpel.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("server "))
                return new OtherKumpel(
                        application,
                        ProcessHandle.of(Long.parseLong(line.substring(7))).orElseThrow());
        }
        throw new AssertionError("The other Kumpel did not start");
    }

    void killOnlyTheApplication() throws Exception {
        application.destroyForcibly().waitFor();
    }

    void killApplicationAndWatchdog() throws Exception {
        watchdogs().forEach(ProcessHandle::destroyForcibly);
        killOnlyTheApplication();
    }

    void killEverything() throws Exception {
        killApplicationAndWatchdog();
        server.destroyForcibly();
        Signals.endsWithin(server, java.time.Duration.ofSeconds(10));
    }

    private List<ProcessHandle> watchdogs() {
        return application
                .children()
                .filter(child -> child.pid() != server.pid())
                .toList();
    }

    public static void main(String[] home) throws Exception {
        var postgres = EmbeddedPostgres.start(Path.of(home[0]));
        EmbeddedPostgresTest.execute(
                postgres.address(), "drop table if exists t; create table t as select 3 as number");
        System.out.println("server " + postgres.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
