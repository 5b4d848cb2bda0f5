package ruhr.kumpel.payment;

import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ruhr.kumpel.kernel.Money;

/// Transfers for the bank of whoever pays them: `pain.001.001.09`, what German banks take since 2023. Written by hand,
/// like bank files are read (0082): the class library builds hundreds of types for the two dozen elements we need.
public final class PainFile {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    /// Without dashes, as message ids are at most 35 characters long.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,35}");

    /// What banks in Germany take in names beside letters and digits (DFÜ-Abkommen, appendix 3).
    private static final Pattern REFUSED = Pattern.compile("[^A-Za-z0-9ÄÖÜäöüß/?:().,'+&*$% -]+");

    private final XMLStreamWriter xml;

    private PainFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// @param id names the file and its only payment; banks refuse the same one twice, which saves from paying twice
    /// @param transfers at least one
    /// @param day on which the bank shall carry it out
    public static byte[] of(String id, Payee payer, List<GiroCode> transfers, LocalDate day, Instant made) {
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("Not an id of a message: " + id);
        if (transfers.isEmpty()) throw new IllegalArgumentException("Nothing to transfer");
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new PainFile(xml).write(id, payer, transfers, day, made);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // there is no stream that could fail
        }
        return bytes.toByteArray();
    }

    private void write(String id, Payee payer, List<GiroCode> transfers, LocalDate day, Instant made)
            throws XMLStreamException {
        var count = Integer.toString(transfers.size());
        var sum = Money.sum(transfers.stream().map(GiroCode::amount).toList()).plain();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("CstmrCdtTrfInitn", "GrpHdr");
        put("MsgId", id);
        put("CreDtTm", made.truncatedTo(ChronoUnit.SECONDS).toString());
        put("NbOfTxs", count);
        put("CtrlSum", sum);
        name("InitgPty", payer.holder());
        close(1);
        open("PmtInf");
        put("PmtInfId", id);
        put("PmtMtd", "TRF");
        put("BtchBookg", "false");
        put("NbOfTxs", count);
        put("CtrlSum", sum);
        open("PmtTpInf", "SvcLvl");
        put("Cd", "SEPA");
        close(2);
        open("ReqdExctnDt");
        put("Dt", day.toString());
        close(1);
        name("Dbtr", payer.holder());
        account("DbtrAcct", payer.iban());
        open("DbtrAgt", "FinInstnId", "Othr");
        put("Id", "NOTPROVIDED");
        close(3);
        put("ChrgBr", "SLEV");
        for (var transfer : transfers) write(transfer);
        xml.writeEndDocument();
    }

    private void write(GiroCode transfer) throws XMLStreamException {
        open("CdtTrfTxInf", "PmtId");
        put("EndToEndId", transfer.reference().value());
        close(1);
        open("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", Money.CURRENCY);
        xml.writeCharacters(transfer.amount().plain());
        close(2);
        name("Cdtr", transfer.holder());
        account("CdtrAcct", transfer.iban());
        open("RmtInf", "Strd", "CdtrRefInf", "Tp", "CdOrPrtry");
        put("Cd", "SCOR");
        close(1);
        put("Issr", "ISO");
        close(1);
        put("Ref", transfer.reference().value());
        close(4);
    }

    private void name(String role, String holder) throws XMLStreamException {
        open(role);
        put("Nm", plain(holder));
        close(1);
    }

    private void account(String role, Iban iban) throws XMLStreamException {
        open(role, "Id");
        put("IBAN", iban.value());
        close(2);
    }

    private void open(String... elements) throws XMLStreamException {
        for (var element : elements) xml.writeStartElement(element);
    }

    private void close(int many) throws XMLStreamException {
        for (int i = 0; i < many; i++) xml.writeEndElement();
    }

    private void put(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /// A name in letters that every bank takes: `Salon Yılmaz` becomes `Salon Yilmaz`.
    static String plain(String name) {
        var letters = Transliterator.getInstance("Any-Latin; Latin-ASCII");
        var plain = REFUSED.matcher(name)
                .replaceAll(match -> REFUSED.matcher(letters.transliterate(match.group()))
                        .replaceAll(" ")
                        .replace("\\", "")
                        .replace("$", "\\$"))
                .replaceAll(" +", " ")
                .strip();
        if (plain.isEmpty()) return "-";
        return plain.length() > GiroCode.LONGEST_HOLDER
                ? plain.substring(0, GiroCode.LONGEST_HOLDER).strip()
                : plain;
    }
}
