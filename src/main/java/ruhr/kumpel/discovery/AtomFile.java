package ruhr.kumpel.discovery;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ruhr.kumpel.web.Visit;

/// Listings as an Atom feed (RFC 4287).
final class AtomFile {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(List<ListingRow> rows, Filter filter, Visit visit) {
        var text = new StringWriter();
        try {
            new AtomFile(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).feed(rows, filter, visit);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void feed(List<ListingRow> rows, Filter filter, Visit visit) throws XMLStreamException {
        var query = FilterQuery.of(filter);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", visit.language().value());
        element("id", visit.absolute("/listings.atom") + query);
        element(
                "title",
                visit.say("discovery.feed.title", visit.say(visit.site().name()).value()));
        element(
                "updated",
                rows.stream()
                        .map(ListingRow::changed)
                        .max(Instant::compareTo)
                        .orElse(visit.now())
                        .toString());
        link("self", visit.absolute("/listings.atom") + query);
        link("alternate", visit.absolute("/listings") + query);
        xml.writeStartElement("author");
        element("name", visit.say(visit.site().name()).value());
        xml.writeEndElement();
        for (var row : rows) entry(row, visit);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(ListingRow row, Visit visit) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", row.language());
        element("id", "urn:uuid:" + row.uuid());
        element("title", clean(row.title()));
        element("updated", row.changed().toString());
        element("published", row.created().toString());
        link("alternate", row.url());
        category(row.kind(), visit.say("discovery.kind." + row.kind()));
        for (var category : row.categories()) category(category, category);
        element("summary", clean(row.summary()));
        xml.writeEndElement();
    }

    private void category(String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", label);
    }

    private void link(String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /// XML 1.0 knows no control characters, not even escaped.
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "");
    }
}
