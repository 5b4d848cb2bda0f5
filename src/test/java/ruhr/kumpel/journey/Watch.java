package ruhr.kumpel.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Watches a page of a browser while somebody goes through what others wrote: whatever ran, was refused by the
/// content policy, asked for something nobody meant to ask for, or became part of the page without being in our
/// templates, is noted with the address where it happened.
final class Watch {

    private static final String TELLS_OF_REFUSALS = """
            addEventListener('securitypolicyviolation', e =>
              console.error('Content Security Policy: ' + e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample))
            """;

    /// What our pages load by themselves.
    private static final List<String> OUR_OWN =
            List.of("/assets/", "/media/", "/themes/", "/town-colours/", "/favicon");

    private static final Set<String> OUR_ADDRESSES =
            Set.of("/embed/", "/map/pins", "/map/entries/", "/pictures/", "/places.json", "/qr.svg", "/share.png");

    /// Elements of our templates; of attributes those that nobody needs.
    private static final String WHAT_IS_NOT_OURS = """
            mail => {
              const ours = new Set(('a article aside b base bdi blockquote body br button caption circle code datalist dd defs del'
                + ' details div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 head header hr html i iframe img input ins label legend li'
                + ' link main meta nav noscript ol optgroup option output p path pattern pre progress rect script section select small'
                + ' span strong summary svg symbol table tbody td text textarea th thead time title tr tspan ul use').split(' '));
              const found = [];
              const says = element => element.outerHTML.slice(0, 160);
              for (const element of document.querySelectorAll('*')) {
                if (!ours.has(element.localName) && !(mail && element.localName === 'style')
                    && !(element.matches('video.scan') && !element.src && !element.firstElementChild)) found.push('element ' + says(element));
                if (element.localName === 'script' && !element.src && element.type !== 'application/ld+json') found.push('script ' + says(element));
                if (element.type === 'application/ld+json') try { JSON.parse(element.textContent) } catch { found.push('data ' + says(element)) }
                if (element.localName === 'iframe' && !element.matches('.embedding__frame')) found.push('frame ' + says(element));
                if (element.localName === 'base' && element.hasAttribute('href')) found.push('base ' + says(element));
                if (element.localName === 'meta' && element.httpEquiv && element.closest('noscript') === null) found.push('meta ' + says(element));
                for (const { name, value } of element.attributes) {
                  if (/^on|^srcdoc$|^autofocus$|^ping$|^is$|^contenteditable$|^accesskey$/.test(name)) found.push(name + ' ' + says(element));
                  if (name === 'style' && !mail && !element.closest('.map__canvas, .leaflet-container')) found.push('style ' + says(element));
                  if (/^(href|xlink:href|src|action|formaction|poster|data|background|cite|srcset)$/.test(name)
                      && !/^(\\/(?!\\/)|#|\\?|https?:\\/\\/|mailto:|tel:|sms:)/.test(value) && value !== '') found.push(name + ' ' + says(element));
                }
              }
              return found;
            }
            """;

    private final Page page;
    private final boolean mail;
    private final List<String> noted = new ArrayList<>();
    private String expected = "";

    private Watch(Page page, boolean mail) {
        this.page = page;
        this.mail = mail;
    }

    static Watch over(Page page) {
        return over(page, false);
    }

    /// Letters bring their styles along: mail programs load none.
    static Watch overMails(Page page) {
        return over(page, true);
    }

    private static Watch over(Page page, boolean mail) {
        var watch = new Watch(page, mail);
        page.addInitScript(TELLS_OF_REFUSALS);
        page.onDialog(dialog -> {
            watch.note("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) watch.note(message.text());
        });
        page.onPageError(error -> watch.note("error " + error));
        page.onPopup(popup -> watch.note("window " + popup.url()));
        page.onRequest(watch::asked);
        return watch;
    }

    /// Opens an address and looks at what is there; what is no page but a file is only opened.
    int opens(String url) {
        expected = url.replaceFirst("#.*", "");
        try {
            var answer = page.navigate(url);
            looks();
            return answer == null ? 0 : answer.status();
        } catch (PlaywrightException e) {
            if (String.valueOf(e.getMessage()).matches("(?s).*(Download is starting|ERR_ABORTED).*")) return 200;
            throw e;
        }
    }

    /// Looks at the page as it is now.
    @SuppressWarnings("unchecked")
    void looks() {
        ((List<String>) page.evaluate(WHAT_IS_NOT_OURS, mail)).forEach(this::note);
    }

    List<String> noted() {
        return noted;
    }

    private void asked(Request request) {
        if (request.isNavigationRequest() && request.frame() == page.mainFrame()) {
            if (!request.url().equals(expected) && request.redirectedFrom() == null) note("led to " + request.url());
            return;
        }
        var url = URI.create(request.url().replaceAll("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]", "_"));
        var ours = url.getHost() != null && url.getHost().endsWith("localhost");
        var path = String.valueOf(url.getPath());
        if (!ours
                || (request.isNavigationRequest() && !path.contains("/embed/"))
                || (OUR_OWN.stream().noneMatch(path::startsWith)
                        && OUR_ADDRESSES.stream().noneMatch(path::contains))) note("asked for " + request.url());
    }

    private void note(String what) {
        noted.add(expected + ": " + what);
    }
}
