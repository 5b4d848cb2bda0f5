package ruhr.kumpel.payment;

import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads `camt.053.001.08` (ISO 20022, what German banks deliver since 2025) element by element, however long it
/// is. Nothing outside the file is ever opened: a document type, which could name other files, is refused.
final class CamtFile {

    static final String VERSION = "camt.053.001.08";

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";
    private static final Pattern STATEMENT = Pattern.compile("camt\\.053\\.001\\.\\d\\d");
    private static final String ENTRY = "Document/BkToCstmrStmt/Stmt/Ntry";
    private static final int LONGEST_PATH = 1_000;
    private static final int LONGEST_TEXT = 10_000;

    private final XMLStreamReader xml;
    private final Gathered gathered;
    private final StringBuilder path = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private Optional<CamtEntry> entry = Optional.empty();
    private boolean accountNamed;
    private boolean finished;

    private CamtFile(XMLStreamReader xml, Gathered gathered) {
        this.xml = xml;
        this.gathered = gathered;
    }

    static void read(InputStream file, Gathered gathered) {
        try {
            var xml = readers().createXMLStreamReader(file);
            try {
                new CamtFile(xml, gathered).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            var line = Optional.ofNullable(broken.getLocation()).map(place -> place.getLineNumber());
            throw new Refusal(Reading.Reason.BROKEN, line.map(Object::toString).orElse("1"));
        }
    }

    /// A new one each time: factories of the standard are not made to be shared by threads.
    private static XMLInputFactory readers() {
        var readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setXMLResolver((_, _, _, _) -> {
            throw new Refusal(Reading.Reason.DOCTYPE, "");
        });
        return readers;
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext())
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal(Reading.Reason.DOCTYPE, "");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        if (!finished) throw new Refusal(Reading.Reason.UNKNOWN, "");
    }

    private void start() {
        var name = xml.getLocalName();
        if (path.isEmpty()) demandVersion(name);
        else path.append('/');
        path.append(name);
        if (path.length() > LONGEST_PATH) throw broken();
        text.setLength(0);
        if (at("Document/BkToCstmrStmt/Stmt")) accountNamed = false;
        if (at(ENTRY)) begin();
        entry.ifPresent(one -> one.start(inEntry(), Optional.ofNullable(xml.getAttributeValue(null, "Ccy"))));
    }

    private void characters() {
        if (text.length() + xml.getTextLength() > LONGEST_TEXT) throw broken();
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private void end() {
        var content = text.toString().strip();
        if (at("Document/BkToCstmrStmt/Stmt/Acct/Id/IBAN")) {
            gathered.in(Iban.parse(content).orElseThrow(this::broken));
            accountNamed = true;
        }
        entry.ifPresent(one -> one.end(inEntry(), content));
        if (at(ENTRY)) finish();
        if (at("Document/BkToCstmrStmt")) finished = true;
        path.setLength(Math.max(0, path.lastIndexOf("/")));
        text.setLength(0);
    }

    /// An entry before its account, or without one, belongs to nobody we know.
    private void begin() {
        if (!accountNamed) throw new Refusal(Reading.Reason.NO_ACCOUNT, "");
        entry = Optional.of(new CamtEntry(line()));
    }

    private void finish() {
        entry.orElseThrow().into(gathered);
        entry = Optional.empty();
    }

    private void demandVersion(String root) {
        var namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        if (!root.equals("Document") || !namespace.startsWith(NAMESPACE)) throw new Refusal(Reading.Reason.UNKNOWN, "");
        var message = namespace.substring(NAMESPACE.length());
        if (message.equals(VERSION)) return;
        if (message.length() > 30) throw new Refusal(Reading.Reason.UNKNOWN, "");
        throw new Refusal(
                STATEMENT.matcher(message).matches() ? Reading.Reason.VERSION : Reading.Reason.OTHER_MESSAGE, message);
    }

    private boolean at(String wanted) {
        return wanted.contentEquals(path);
    }

    private String inEntry() {
        return path.length() > ENTRY.length() ? path.substring(ENTRY.length() + 1) : "";
    }

    private Refusal broken() {
        return new Refusal(Reading.Reason.BROKEN, line());
    }

    private String line() {
        return Integer.toString(xml.getLocation().getLineNumber());
    }
}
