package ruhr.kumpel;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Gives a [Browser] to the test that asks for one.
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        // One for each thread, because only the thread that started it may drive it. The root ends with the class.
        var running = context.getRoot().getStore(OURS);
        var browser = new Browser(
                port, () -> running.computeIfAbsent(Thread.currentThread(), _ -> Chromium.launched(), Chromium.class));
        context.getStore(OURS).put("browser", browser);
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browser = context.getStore(OURS).get("browser", Browser.class);
        if (browser != null) browser.close();
    }
}
