package ruhr.kumpel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import ruhr.kumpel.kernel.Secret;

/// The embedded server's data and the password that opens it. Made once; half a making never counts.
///
/// @param data PostgreSQL's own folder, named by its main version, because 19 cannot read what 18 wrote
record DataDirectory(Path data, String password, OrdinaryUser owner) {

    static final String SUPERUSER = "postgres";

    static DataDirectory in(Path folder, PostgresBinaries binaries) throws IOException {
        var data = folder.resolve("18");
        var owner = OrdinaryUser.forDataIn(folder, data);
        var password = password(folder.resolve("password"));
        if (!Files.exists(data)) make(folder, data, binaries, owner, password);
        return new DataDirectory(data, password, owner);
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) return Files.readString(file);
        var password = Secret.next().value();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password, StandardOpenOption.SYNC);
        return password;
    }

    private static void make(Path folder, Path data, PostgresBinaries binaries, OrdinaryUser owner, String password)
            throws IOException {
        var half = folder.resolve("18.new");
        delete(half);
        var access = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectory(half, access);
        owner.give(half);
        var secret = Files.createTempFile(folder, "initdb", ".tmp");
        try {
            Files.writeString(secret, password);
            owner.give(secret);
            Shell.mustSucceed(owner.command(initdb(binaries, half, secret)), Path.of("/"));
        } finally {
            Files.delete(secret);
        }
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The builtin locale sorts by code point and is the same on every machine, so indexes survive a move. What
    /// people see sorted is sorted by ICU in Java.
    private static List<String> initdb(PostgresBinaries binaries, Path data, Path secret) {
        return List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (var all = Files.walk(tree)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
