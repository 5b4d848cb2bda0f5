package ruhr.kumpel;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The machine's Chromium; each page has cookies and storage of its own and is closed after its test.
public final class Browser {

    private final int port;
    private final Supplier<Chromium> chromium;
    private final List<BrowserContext> open = new ArrayList<>();

    Browser(int port, Supplier<Chromium> chromium) {
        this.port = port;
        this.chromium = chromium;
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
        var context = chromium.get().running().newContext(wishes.apply(new NewContextOptions().setLocale("de-DE")));
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
}
