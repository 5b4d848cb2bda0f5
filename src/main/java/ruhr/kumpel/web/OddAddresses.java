package ruhr.kumpel.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Addresses that the server itself would refuse with a page of its own, in English and with styles that our
/// policy forbids. An encoded slash comes through and gets our error page; what no application can read (`%00`,
/// `%zz`) gets a page without words that leads home.
@Component
class OddAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(OddAddresses::letThrough);
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new WayHome()));
    }

    private static void letThrough(Connector connector) {
        connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
    }

    private static final class WayHome extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            var page = """
                    <!doctype html><html lang="de"><meta charset="utf-8"><title>%d</title>
                    <h1>%d</h1><p><a href="/">Kumpel</a></p></html>
                    """.formatted(status, status);
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                var writer = response.getReporter();
                if (writer == null) return;
                writer.write(page);
                response.finishResponse();
            } catch (IOException e) {
                // nobody is there to read it
            }
        }
    }
}
