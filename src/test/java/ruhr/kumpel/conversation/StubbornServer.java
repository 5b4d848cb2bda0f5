package ruhr.kumpel.conversation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that answers what a test wants: refuses recipients, refuses the letter, or takes it and says
/// nothing.
class StubbornServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final String toRecipient;
    private final String toLetter;
    private final Duration silence;
    final AtomicInteger letters = new AtomicInteger();

    StubbornServer(String toRecipient, String toLetter, Duration silence) throws IOException {
        this.toRecipient = toRecipient;
        this.toLetter = toLetter;
        this.silence = silence;
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> talk(guest));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII))) {
            say(guest, "220 stubborn");
            boolean letter = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (letter && !line.equals(".")) continue;
                if (letter) {
                    letters.incrementAndGet();
                    Thread.sleep(silence);
                    say(guest, toLetter);
                    letter = false;
                } else if (line.startsWith("RCPT")) say(guest, toRecipient);
                else if (line.equals("DATA")) {
                    letter = true;
                    say(guest, "354 go on");
                } else if (line.equals("QUIT")) {
                    say(guest, "221 bye");
                    return;
                } else say(guest, "250 fine");
            }
        } catch (IOException | InterruptedException _) {
            // the guest has gone
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
