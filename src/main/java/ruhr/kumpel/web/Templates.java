package ruhr.kumpel.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The templates, compiled with the rest.
@Component
public class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kumpeljte");

    TemplateEngine engine() {
        return engine;
    }

    /// A part of a page that stands within a text, as HTML.
    ///
    /// @param name `knowledge/contact` is `src/main/jte/knowledge/contact.jte`
    public String print(String name, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(name + ".jte", parameters, output);
        return output.toString();
    }
}
