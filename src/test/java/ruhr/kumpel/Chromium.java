package ruhr.kumpel;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A running Chromium, driven from one thread and ended with the test class: an idle one costs a tenth of a core.
record Chromium(Playwright playwright, com.microsoft.playwright.Browser running) implements AutoCloseable {

    static Chromium launched() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var running = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("kumpel.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP localhost 127.0.0.1")));
        return new Chromium(playwright, running);
    }

    @Override
    public void close() {
        running.close();
        playwright.close();
    }
}
