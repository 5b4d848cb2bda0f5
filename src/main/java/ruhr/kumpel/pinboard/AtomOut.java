package ruhr.kumpel.pinboard;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ruhr.kumpel.web.Visit;

/// Postings as an Atom feed (RFC 4287).
final class AtomOut {

    private final XMLStreamWriter xml;

    private AtomOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(List<FeedRow> rows, Wish wish, Visit visit) {
        var text = new StringWriter();
        try {
            new AtomOut(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).feed(rows, wish, visit);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void feed(List<FeedRow> rows, Wish wish, Visit visit) throws XMLStreamException {
        var portal = visit.say(visit.site().name()).value();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", visit.language().value());
        element("id", visit.absolute("/pinboard.atom") + wish.query());
        element("title", visit.say("pinboard.feed.title", portal));
        element(
                "updated",
                rows.stream()
                        .map(FeedRow::changed)
                        .max(Instant::compareTo)
                        .orElse(visit.now())
                        .toString());
        link("self", visit.absolute("/pinboard.atom") + wish.query());
        link("alternate", visit.absolute(PinboardPage.PATH) + wish.query());
        author(portal);
        for (var row : rows) entry(row);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(FeedRow row) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", row.title().language().value());
        element("id", "urn:uuid:" + row.id());
        element("title", row.title().value());
        element("updated", row.changed().toString());
        element("published", row.published().toString());
        link("alternate", row.url());
        if (!row.link().isEmpty()) link(row.source().isEmpty() ? "related" : "via", row.link());
        if (!row.source().isEmpty()) author(row.source());
        if (!row.topic().isEmpty()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", clean(row.topic()));
        }
        element("content", row.text());
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", clean(href));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /// XML 1.0 knows no control characters, not even escaped.
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "");
    }
}
