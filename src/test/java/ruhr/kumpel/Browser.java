package ruhr.kumpel;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The machine's Chromium. One process for all tests of a thread, started when the first one asks (whoever drives it
/// must do so from one thread); each page has cookies and storage of its own and is closed after its test.
public final class Browser {

    private final int port;
    private final List<BrowserContext> open = new ArrayList<>();

    Browser(int port) {
        this.port = port;
    }

    /// A small, old phone.
    public Page phone() {
        return page(
                options -> options.setViewportSize(360, 800).setHasTouch(true).setIsMobile(true));
    }

    public Page desk() {
        return page(options -> options.setViewportSize(1280, 900));
    }

    public Page withoutScript() {
        return page(options -> options.setViewportSize(360, 800).setJavaScriptEnabled(false));
    }

    public Page dark() {
        return page(options -> options.setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK));
    }

    public Page page(UnaryOperator<NewContextOptions> wishes) {
        var context = Chromium.RUNNING.get().newContext(wishes.apply(new NewContextOptions().setLocale("de-DE")));
        context.setDefaultTimeout(10_000);
        open.add(context);
        return context.newPage();
    }

    /// The address of a portal's page; no key for the bare host.
    public String url(String portal, String path) {
        return "http://" + (portal.isEmpty() ? "" : portal + ".") + "localhost:" + port + path;
    }

    void close() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    private static final class Chromium {

        private static final ThreadLocal<com.microsoft.playwright.Browser> RUNNING =
                ThreadLocal.withInitial(Chromium::launch);

        private static com.microsoft.playwright.Browser launch() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
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
        }
    }
}
