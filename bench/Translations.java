import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A portal with many pages sends all of them to a translator and takes them back: how long the file takes out and in.
///
/// usage: Translations <home> <port> <pages>
class Translations {

    private static final String PATH = "/de/manage/pages/translations";
    private static final Pattern UNTRANSLATED =
            Pattern.compile("<source( xml:space=\"preserve\")?>([^<]*)</source>(?!\\s*<target)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String host;
    private final String cookie;

    Translations(int port, String host, String cookie) {
        this.port = port;
        this.host = host;
        this.cookie = cookie;
    }

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        int pages = Integer.parseInt(arguments[2]);
        fill(home, pages);
        new Translations(port, "support.localhost", editor(home, port, "support")).run();
    }

    /// The cookie of somebody who edits the pages of this portal.
    static String editor(Path home, int port, String portal) throws Exception {
        var cookie = SignIn.cookie(home, port, portal + ".localhost");
        makeEditor(home, portal);
        return cookie.replaceFirst("Cookie: ", "").strip();
    }

    void run() throws Exception {
        var out = timed("out", () -> send(request(PATH + ".xlf?from=de&into=tr&which=all").GET()));
        var file = UNTRANSLATED.matcher(out.body()).replaceAll("$0<target xml:space=\"preserve\">tr $2</target>");
        System.out.printf("file of %,d bytes%n", file.length());
        // Packed: plain it may be more than an upload may have.
        var packed = zipped(file);
        System.out.printf("%,d bytes packed%n", packed.length);
        var boundary = UUID.randomUUID().toString();
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"deed\"\r\n\r\npublish\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"back.zip\"\r\nContent-Type: application/zip\r\n\r\n";
        var in = timed("in", () -> send(request(PATH)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", "http://" + host + ":" + port)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        body.getBytes(StandardCharsets.UTF_8), packed, ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8))))));
        var said = Pattern.compile("\\d+ von \\d+ Seiten[^<]*").matcher(in.body());
        System.out.println(in.statusCode() + " " + (said.find() ? said.group() : "nothing said"));
    }

    private static byte[] zipped(String file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("back.xlf"));
            archive.write(file.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", host + ":" + port)
                .header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> timed(String what, Callable<HttpResponse<String>> deed) throws Exception {
        long start = System.nanoTime();
        var answer = deed.call();
        System.out.printf("%-4s %6.2f s, answered %d%n", what, (System.nanoTime() - start) / 1e9, answer.statusCode());
        return answer;
    }

    /// Ten paragraphs each, about 3,000 characters, published in German; those that are there already stay.
    private static void fill(Path home, int pages) throws Exception {
        try (var db = Generate.connected(home); var statement = db.createStatement()) {
            statement.execute("""
                    with fresh as (
                        insert into knowledge.page (id, short_id, portal_id, position, source)
                        select gen_random_uuid(), 'b' || lpad(i::text, 9, '0'), portal.id, i, 'de'
                          from generate_series(1, %d) i, portal.portal where portal.key = 'support'
                        on conflict do nothing returning id, short_id),
                    written as (
                        insert into knowledge.revision (page_id, language, number, title, lead, body, basis, minor, machine, of_source, made_at)
                        select id, 'de', 1, 'Seite ' || short_id, 'Worum es geht.',
                               (select string_agg('Absatz ' || n || ' ' || repeat('Wer hier ankommt, fragt sich durch. ', 8), E'\\n\\n')
                                  from generate_series(1, 10) n), '', false, false, 0, now()
                          from fresh returning page_id)
                    select count(*) from written""".formatted(pages));
            statement.execute("""
                    insert into knowledge.publication (page_id, language, number, published_at)
                    select page_id, language, number, now() from knowledge.revision
                      join knowledge.page on page.id = page_id where short_id like 'b000%' on conflict do nothing""");
        }
    }

    private static void makeEditor(Path home, String key) throws SQLException, IOException {
        try (var db = Generate.connected(home); var statement = db.createStatement()) {
            statement.execute("""
                    insert into account.grant (person_id, role, portal_id, granted)
                    select person.id, 'EDITOR', portal.id, now() from account.person, portal.portal
                     where portal.key = '%s' on conflict do nothing""".formatted(key));
        }
    }
}
