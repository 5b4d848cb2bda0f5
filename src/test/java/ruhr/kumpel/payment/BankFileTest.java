package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.kernel.Money;

/// What banks deliver is read; what is wrong with a file is said.
class BankFileTest {

    private static final String IBAN = "DE89370400440532013000";
    private static final Money TWENTY = Money.euros(20);
    private static final CreditorReference REFERENCE = CreditorReference.of("539007547034");

    @Test
    void aTransferIsReadWithAllThatMatters() {
        var entries = read(new ExampleStatement(IBAN)
                .came(TWENTY, "Oksana Koval", "Danke RF18 5390 0754 7034")
                .file());
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(entries.getFirst().amount()).isEqualTo(TWENTY);
        assertThat(entries.getFirst().payer()).isEqualTo("Oksana Koval");
        assertThat(entries.getFirst().references()).containsExactly(REFERENCE);
    }

    @Test
    void aStructuredReferenceIsFound() {
        var entries =
                read(new ExampleStatement(IBAN).structured(TWENTY, REFERENCE).file());
        assertThat(entries.getFirst().references()).containsExactly(REFERENCE);
    }

    @Test
    void whatIsNoSupportIsNotKept() {
        var reading = new ExampleStatement(IBAN)
                .paid(Money.euros(900), "Miete")
                .announced(TWENTY, "RF18539007547034")
                .came(TWENTY, "A", "RF18539007547034")
                .wentBack(TWENTY, "RF18539007547034")
                .file()
                .read(new Iban(IBAN));
        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.leftOut()).isEqualTo(2);
            assertThat(read.entries()).extracting(BankEntry::amount).containsExactly(TWENTY, TWENTY.negated());
            assertThat(read.entries().getLast().nature()).isEqualTo(BankEntry.Nature.RETURN);
        });
    }

    @Test
    void aBatchIsReadAsItsTransfersOrAsOneSum() {
        var entries = read(new ExampleStatement(IBAN)
                .batch(TWENTY, "RF18539007547034", "Danke", "für den Kiosk")
                .untold(Money.euros(60), 3)
                .file());
        assertThat(entries).hasSize(4);
        assertThat(entries).extracting(BankEntry::amount).containsExactly(TWENTY, TWENTY, TWENTY, Money.euros(60));
        assertThat(entries.getLast().nature()).isEqualTo(BankEntry.Nature.BATCH);
    }

    @Test
    void aZipOfSeveralDaysIsReadWhole() {
        var zip = ExampleStatement.zip(
                new ExampleStatement(IBAN).came(TWENTY, "A", "eins"),
                new ExampleStatement(IBAN).came(TWENTY, "B", "zwei"));
        assertThat(read(zip)).extracting(BankEntry::payer).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"camt.053.001.02", "camt.053.001.09"})
    void anotherVersionIsNamed(String version) {
        assertThat(new ExampleStatement(IBAN)
                        .in(version)
                        .came(TWENTY, "A", "x")
                        .file()
                        .read(new Iban(IBAN)))
                .isEqualTo(new Reading.Refused(Reading.Reason.VERSION, version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camt.052.001.08", "camt.054.001.08", "pain.001.001.09"})
    void anotherMessageIsNamed(String message) {
        assertThat(new ExampleStatement(IBAN).in(message).file().read(new Iban(IBAN)))
                .isEqualTo(new Reading.Refused(Reading.Reason.OTHER_MESSAGE, message));
    }

    @Test
    void aForeignAccountIsRefusedAlsoBehindTheRightOne() {
        var foreign = new ExampleStatement("DE02120300000000202051").came(TWENTY, "A", "x");
        var refused = new Reading.Refused(Reading.Reason.FOREIGN_ACCOUNT, "2051");
        assertThat(foreign.file().read(new Iban(IBAN))).isEqualTo(refused);
        assertThat(ExampleStatement.zip(new ExampleStatement(IBAN).came(TWENTY, "A", "x"), foreign)
                        .read(new Iban(IBAN)))
                .isEqualTo(refused);
    }

    @Test
    void nothingOutsideTheFileIsOpened(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "RF18539007547034");
        for (var prolog : List.of(
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE Document SYSTEM \"" + secret.toUri() + "\">",
                "<!DOCTYPE Document [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>",
                "<!DOCTYPE Document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"))
            assertThat(new ExampleStatement(IBAN)
                            .after(prolog)
                            .came(TWENTY, "A", "&x;&b;")
                            .file()
                            .read(new Iban(IBAN)))
                    .isEqualTo(Reading.Refused.because(Reading.Reason.DOCTYPE));
    }

    @Test
    void aBrokenZipIsRefusedWhereverItIsBroken() {
        var whole = new ExampleStatement(IBAN).came(TWENTY, "A", "x").zipped().bytes();
        var chance = new Random(53);
        for (int i = 0; i < 200; i++) {
            var cut = Arrays.copyOf(whole, chance.nextInt(4, whole.length));
            assertThat(new BankFile("camt.zip", cut).read(new Iban(IBAN)))
                    .isEqualTo(Reading.Refused.because(Reading.Reason.BROKEN_ZIP));
        }
        var damaged = whole.clone();
        damaged[whole.length / 2] ^= 0x55;
        assertThat(new BankFile("camt.zip", damaged).read(new Iban(IBAN))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aBombIsStopped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("camt.xml"));
            zip.write("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><!--"
                    .getBytes(StandardCharsets.UTF_8));
            var spaces = new byte[1_000_000];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 250; i++) zip.write(spaces);
        }
        assertThat(new BankFile("camt.zip", bytes.toByteArray()).read(new Iban(IBAN)))
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void otherThingsInAZipAreRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../etc/rechnung.pdf"));
            zip.write("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new BankFile("camt.zip", bytes.toByteArray()).read(new Iban(IBAN)))
                .isEqualTo(Reading.Refused.because(Reading.Reason.ZIP_CONTENT));
    }

    /// However a file is cut or damaged: it is read or refused, never anything else, and half a file is never read.
    @Test
    void aDamagedFileIsReadOrRefused() {
        var whole = new ExampleStatement(IBAN)
                .came(TWENTY, "A", "x")
                .wentBack(TWENTY, "y")
                .file()
                .bytes();
        var chance = new Random(20022);
        for (int i = 0; i < 1_000; i++) {
            var cut = Arrays.copyOf(whole, chance.nextInt(whole.length - 15));
            assertThat(new BankFile("a.xml", cut).read(new Iban(IBAN))).isInstanceOf(Reading.Refused.class);
            var damaged = whole.clone();
            damaged[chance.nextInt(whole.length)] = (byte) chance.nextInt(256);
            assertThat(new BankFile("a.xml", damaged).read(new Iban(IBAN))).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.005", "-20.00", "abc", "99999999999999.00", ""})
    void anAmountThatIsNoneBreaksTheFile(String amount) {
        var text = new ExampleStatement(IBAN).came(TWENTY, "A", "x").text().replace("20.00", amount);
        assertThat(new BankFile("a.xml", text.getBytes(StandardCharsets.UTF_8)).read(new Iban(IBAN)))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reading.Reason.BROKEN));
    }

    @Test
    void anotherCurrencyIsRefused() {
        var text = new ExampleStatement(IBAN).came(TWENTY, "A", "x").text().replace("Ccy=\"EUR\">20", "Ccy=\"CHF\">20");
        assertThat(new BankFile("a.xml", text.getBytes(StandardCharsets.UTF_8)).read(new Iban(IBAN)))
                .isEqualTo(new Reading.Refused(Reading.Reason.CURRENCY, "CHF"));
    }

    @Test
    void theListsOfGermanBanksAreRead() {
        var sparkasse = """
                "Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"
                "DE89370400440532013000";"20.11.26";"20.11.26";"GUTSCHR. UEBERWEISUNG";"Danke RF18 5390 0754 7034";"";"";"NOTPROVIDED";"";"";"";"Jürgen Groß";"DE02120300000000202051";"BYLADEM1001";"1.020,00";"EUR";"Umsatz gebucht"
                "DE89370400440532013000";"21.11.26";"21.11.26";"GUTSCHR. UEBERWEISUNG";"morgen";"";"";"";"";"";"";"X";"";"";"5,00";"EUR";"Umsatz vorgemerkt"
                """;
        var volksbank = """
                Bezeichnung Auftragskonto;IBAN Auftragskonto;BIC Auftragskonto;Bankname Auftragskonto;Buchungstag;Valutadatum;Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;BIC (SWIFT-Code) Zahlungsbeteiligter;Buchungstext;Verwendungszweck;Betrag;Waehrung;Saldo nach Buchung;Bemerkung;Gekennzeichneter Umsatz;Glaeubiger ID;Mandatsreferenz
                Girokonto;DE89370400440532013000;GENODEM1DOR;Volksbank;20.11.2026;20.11.2026;Jürgen Groß;DE02120300000000202051;BYLADEM1001;Gutschrift;Danke RF18 5390 0754 7034;1020,00;EUR;5000,00;;;;
                """;
        var dkb = """
                "Girokonto";"DE89370400440532013000"
                "Kontostand vom 21.11.2026:";"5.000,00 €"
                ""
                "Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz"
                "20.11.26";"20.11.26";"Gebucht";"Jürgen Groß";"Salon";"Danke RF18 5390 0754 7034";"Eingang";"DE02120300000000202051";"1.020";"";"";""
                """;
        var ing = """
                Umsatzanzeige;Datei erstellt am: 21.11.2026 08:00
                ;Letztes Update: aktuell

                IBAN;DE89 3704 0044 0532 0130 00
                Kontoname;Geschäftskonto
                Saldo;5.000,00;EUR

                Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung
                20.11.2026;20.11.2026;Jürgen Groß;Gutschrift;Danke RF18 5390 0754 7034;5.000,00;EUR;1.020,00;EUR
                """;
        var deutscheBank = """
                Umsätze;Geschäftskonto;;IBAN;DE89370400440532013000
                Buchungstag;Wert;Umsatzart;Begünstigter / Auftraggeber;Verwendungszweck;IBAN / Kontonummer;BIC;Kundenreferenz;Mandatsreferenz;Gläubiger ID;Soll;Haben;Währung
                20.11.2026;20.11.2026;SEPA-Gutschrift von;Jürgen Groß;Danke RF18 5390 0754 7034;;;;;;;1.020,00;EUR
                20.11.2026;20.11.2026;Lastschrift;Stadtwerke;Strom;;;;;;-80,00;;EUR
                Kontostand;20.11.2026;;;5.000,00;EUR
                """;
        for (var list : List.of(sparkasse, volksbank, dkb, ing, deutscheBank))
            for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
                var entries = read(new BankFile("umsaetze.csv", list.getBytes(charset)));
                assertThat(entries).as(list).hasSize(1);
                assertThat(entries.getFirst().amount()).isEqualTo(Money.euros(1_020));
                assertThat(entries.getFirst().payer()).isEqualTo("Jürgen Groß");
                assertThat(entries.getFirst().day()).isEqualTo(LocalDate.of(2026, 11, 20));
                assertThat(entries.getFirst().references()).containsExactly(REFERENCE);
            }
    }

    @Test
    void aListThatCannotBeReadSaysWhere() {
        var head = "IBAN Auftragskonto;Buchungstag;Verwendungszweck;Betrag\n" + IBAN + ";20.11.2026;x;20,00\n";
        assertThat(csv(head + IBAN + ";32.11.2026;x;20,00\n")).isEqualTo(new Reading.Refused(Reading.Reason.ROW, "3"));
        assertThat(csv(head + IBAN + ";20.11.2026;x;zwanzig\n"))
                .isEqualTo(new Reading.Refused(Reading.Reason.ROW, "3"));
        assertThat(csv(head + "DE02120300000000202051;20.11.2026;x;20,00\n"))
                .isEqualTo(new Reading.Refused(Reading.Reason.FOREIGN_ACCOUNT, "2051"));
        assertThat(csv("Buchungstag;Verwendungszweck;Betrag\n20.11.2026;x;20,00\n"))
                .isEqualTo(Reading.Refused.because(Reading.Reason.NO_ACCOUNT));
        assertThat(csv("Name;Vorname\nA;B\n")).isEqualTo(Reading.Refused.because(Reading.Reason.UNKNOWN));
        assertThat(csv("")).isEqualTo(Reading.Refused.because(Reading.Reason.EMPTY));
        assertThat(csv("%PDF-1.7\0\0")).isEqualTo(Reading.Refused.because(Reading.Reason.UNKNOWN));
    }

    private static Reading csv(String text) {
        return new BankFile("umsaetze.csv", text.getBytes(StandardCharsets.UTF_8)).read(new Iban(IBAN));
    }

    private static List<BankEntry> read(BankFile file) {
        var reading = file.read(new Iban(IBAN));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).entries();
    }
}
