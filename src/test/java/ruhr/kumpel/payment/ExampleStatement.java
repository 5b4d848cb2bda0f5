package ruhr.kumpel.payment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ruhr.kumpel.kernel.Money;

/// A camt.053.001.08 statement as German banks write it, entry by entry.
public final class ExampleStatement {

    private final String iban;
    private final StringBuilder entries = new StringBuilder();
    private String version = "camt.053.001.08";
    private String prolog = "";

    public ExampleStatement(String iban) {
        this.iban = iban;
    }

    ExampleStatement in(String version) {
        this.version = version;
        return this;
    }

    ExampleStatement after(String prolog) {
        this.prolog = prolog;
        return this;
    }

    public ExampleStatement came(Money amount, String payer, String purpose) {
        return entry(amount, "CRDT", "BOOK", "<NtryDtls>" + transfer(amount, "CRDT", payer, purpose) + "</NtryDtls>");
    }

    ExampleStatement wentBack(Money amount, String purpose) {
        var reason = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls>";
        var transfer = transfer(amount, "DBIT", "", purpose).replace("</TxDtls>", reason);
        return entry(amount, "DBIT", "BOOK", "<NtryDtls>" + transfer + "</NtryDtls>");
    }

    ExampleStatement paid(Money amount, String purpose) {
        return entry(amount, "DBIT", "BOOK", "<NtryDtls>" + transfer(amount, "DBIT", "", purpose) + "</NtryDtls>");
    }

    ExampleStatement announced(Money amount, String purpose) {
        return entry(amount, "CRDT", "PDNG", "<NtryDtls>" + transfer(amount, "CRDT", "", purpose) + "</NtryDtls>");
    }

    ExampleStatement structured(Money amount, CreditorReference reference) {
        var purpose = "<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>ISO</Issr></Tp><Ref>"
                + reference + "</Ref></CdtrRefInf></Strd></RmtInf>";
        var transfer = transfer(amount, "CRDT", "", "").replaceFirst("<RmtInf>.*</RmtInf>", purpose);
        return entry(amount, "CRDT", "BOOK", "<NtryDtls>" + transfer + "</NtryDtls>");
    }

    /// One sum of several transfers, each of which is told.
    ExampleStatement batch(Money each, String... purposes) {
        var details = new StringBuilder("<NtryDtls><Btch><NbOfTxs>" + purposes.length + "</NbOfTxs></Btch>");
        for (var purpose : purposes) details.append(transfer(each, "CRDT", "", purpose));
        return entry(new Money(each.cents() * purposes.length), "CRDT", "BOOK", details + "</NtryDtls>");
    }

    /// One sum of several transfers, and nothing else.
    ExampleStatement untold(Money sum, int count) {
        return entry(sum, "CRDT", "BOOK", "<NtryDtls><Btch><NbOfTxs>" + count + "</NbOfTxs></Btch></NtryDtls>");
    }

    ExampleStatement entry(Money amount, String way, String status, String details) {
        return raw("""
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>%s</Cd></Sts>\
                <BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt>\
                <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>%s</Ntry>
                """.formatted(amount.plain(), way, status, details));
    }

    ExampleStatement raw(String entry) {
        entries.append(entry);
        return this;
    }

    public String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                %s<Document xmlns="urn:iso:std:iso:20022:tech:xsd:%s"><BkToCstmrStmt>
                <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-21T06:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>S1</Id><ElctrncSeqNb>225</ElctrncSeqNb><CreDtTm>2026-11-21T06:00:00</CreDtTm>
                <Acct><Id><IBAN>%s</IBAN></Id><Ccy>EUR</Ccy><Svcr><FinInstnId><BICFI>DORTDE33XXX</BICFI></FinInstnId></Svcr></Acct>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>
                %s</Stmt></BkToCstmrStmt></Document>
                """.formatted(prolog, version, iban, entries);
    }

    public BankFile file() {
        return new BankFile("camt.xml", text().getBytes(StandardCharsets.UTF_8));
    }

    BankFile zipped() {
        return zip(this);
    }

    static BankFile zip(ExampleStatement... statements) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < statements.length; i++) {
                zip.putNextEntry(new ZipEntry("2026-11-2" + i + "_camt053.xml"));
                zip.write(statements[i].text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BankFile("camt.zip", bytes.toByteArray());
    }

    private static String transfer(Money amount, String way, String payer, String purpose) {
        return """
                <TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd>\
                <RltdPties><Dbtr><Pty><Nm>%s</Nm></Pty></Dbtr></RltdPties>\
                <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls>""".formatted(amount.plain(), way, payer, purpose);
    }
}
