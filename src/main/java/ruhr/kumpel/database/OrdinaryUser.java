package ruhr.kumpel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root. Started by root, its programs run as `nobody`; where that user cannot
/// reach the home (a home below `/root`, say) they run without root's powers in a user namespace instead.
sealed interface OrdinaryUser {

    /// The command so that it runs as that user.
    List<String> command(List<String> command);

    /// Hands a file or folder over to that user.
    void give(Path path) throws IOException;

    record Ourselves() implements OrdinaryUser {

        @Override
        public List<String> command(List<String> command) {
            return command;
        }

        @Override
        public void give(Path path) {}
    }

    record Nobody() implements OrdinaryUser {

        static final int ID = 65534;

        @Override
        public List<String> command(List<String> command) {
            return prefixed(command, "setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups", "--no-new-privs");
        }

        @Override
        public void give(Path path) throws IOException {
            Files.setAttribute(path, "unix:uid", ID, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", ID, LinkOption.NOFOLLOW_LINKS);
        }
    }

    record Namespace() implements OrdinaryUser {

        @Override
        public List<String> command(List<String> command) {
            return prefixed(command, "unshare", "--user");
        }

        @Override
        public void give(Path path) {}
    }

    /// Whoever owns the data already goes on owning it.
    static OrdinaryUser forDataIn(Path folder, Path data) throws IOException {
        if ((int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") != 0) return new Ourselves();
        if (Files.exists(data)) return (int) Files.getAttribute(data, "unix:uid") == 0 ? new Namespace() : new Nobody();
        return Shell.succeeds(new Nobody().command(List.of("test", "-x", folder.toString())))
                ? new Nobody()
                : new Namespace();
    }

    private static List<String> prefixed(List<String> command, String... prefix) {
        var whole = new ArrayList<>(List.of(prefix));
        whole.addAll(command);
        return whole;
    }
}
