package ruhr.kumpel.campaign;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.BankFile;
import ruhr.kumpel.payment.Iban;

/// A bank file of the demo, as a bank would write it.
final class DemoStatement {

    private final StringBuilder entries = new StringBuilder();
    private final Iban account;
    private final LocalDate day;

    DemoStatement(Iban account, LocalDate day) {
        this.account = account;
        this.day = day;
    }

    DemoStatement came(Money amount, String payer, String purpose) {
        entries.append("""
                <Ntry><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
                <BookgDt><Dt>%2$s</Dt></BookgDt><ValDt><Dt>%2$s</Dt></ValDt><NtryDtls><TxDtls>\
                <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>CRDT</CdtDbtInd>\
                <RltdPties><Dbtr><Pty><Nm>%3$s</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>%4$s</Ustrd></RmtInf>\
                </TxDtls></NtryDtls></Ntry>
                """.formatted(amount.plain(), day, payer.replace("&", "&amp;"), purpose));
        return this;
    }

    BankFile file() {
        var text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>DEMO</MsgId><CreDtTm>%2$sT06:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>DEMO</Id><CreDtTm>%2$sT06:00:00</CreDtTm><Acct><Id><IBAN>%1$s</IBAN></Id><Ccy>EUR</Ccy></Acct>
                %3$s</Stmt></BkToCstmrStmt></Document>
                """.formatted(account.value(), day, entries);
        return new BankFile("camt.xml", text.getBytes(StandardCharsets.UTF_8));
    }
}
