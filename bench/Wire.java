import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A kept-alive HTTP/1.1 connection to 127.0.0.1 that costs next to nothing, so that the load generator leaves its core
/// to the server.
class Wire implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final List<String> headers = new ArrayList<>();

    Wire(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /// The status; the body is read and thrown away.
    int send(Scenario.Request request) throws IOException {
        var form = request.form().isEmpty()
                ? ""
                : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + request.form().length() + "\r\n";
        var text = request.method() + " " + request.path() + " HTTP/1.1\r\nHost: " + request.host() + ":" + port
                + "\r\nAccept-Encoding: gzip\r\n" + form + request.headers() + "\r\n" + request.form();
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        try {
            socket.getOutputStream().write(bytes);
            return answer();
        } catch (EOFException | SocketException e) { // closed meanwhile, as servers may; forms carry a key, so that twice is once
            reconnect();
            socket.getOutputStream().write(bytes);
            return answer();
        }
    }

    /// What the last answer said in this header; empty if nothing.
    String header(String name) {
        return headers.stream()
                .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(header -> header.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private int answer() throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        headers.clear();
        long length = -1;
        boolean chunked = false;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            headers.add(header);
            var lower = header.toLowerCase();
            if (lower.equals("connection: close")) last = true;
            if (lower.startsWith("content-length:")) length = Long.parseLong(lower.substring(15).strip());
            if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) chunked = true;
        }
        if (chunked) chunks();
        else if (length > 0) skip(length);
        if (last) reconnect();
        return status;
    }

    /// The server ends a connection after so many requests, and says so.
    private void reconnect() throws IOException {
        socket.close();
        connect();
    }

    private void chunks() throws IOException {
        for (long size = Long.parseLong(line().strip(), 16); ; size = Long.parseLong(line().strip(), 16)) {
            skip(size);
            line();
            if (size == 0) return;
        }
    }

    private void skip(long length) throws IOException {
        while (length > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, length));
            if (read < 0) throw new EOFException();
            length -= read;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException();
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
