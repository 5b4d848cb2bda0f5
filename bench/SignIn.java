import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/// Signs somebody in as visitors come to it: she writes to the team and types the code from the letter, which is read
/// from the outbox.
class SignIn {

    private static final String HOST = "support.localhost";

    private SignIn() {}

    /// The header that makes a request hers.
    static String cookie(Path home, int port) throws Exception {
        return cookie(home, port, HOST);
    }

    static String cookie(Path home, int port, String host) throws Exception {
        var address = "bench-" + UUID.randomUUID() + "@example.org";
        try (var wire = new Wire(port)) {
            post(wire, host, "/de/contact", "key=" + UUID.randomUUID() + "&topic=QUESTION&text=Hallo&name=Bench&address=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
            var path = URI.create(wire.header("Location")).getPath();
            post(wire, host, path, "digits=" + code(home, address));
            return "Cookie: " + wire.header("Set-Cookie").split(";")[0] + "\r\n";
        }
    }

    private static void post(Wire wire, String host, String path, String form) throws Exception {
        int status = wire.send(new Scenario.Request("POST", host, path, "", form));
        if (status != 303) throw new IllegalStateException(path + " was answered " + status);
    }

    private static String code(Path home, String address) throws Exception {
        try (var db = Generate.connected(home);
                var letters = db.prepareStatement("select code from conversation.letter where recipient = ? order by written_at desc limit 1")) {
            letters.setString(1, address);
            try (var letter = letters.executeQuery()) {
                letter.next();
                return letter.getString(1);
            }
        }
    }
}
