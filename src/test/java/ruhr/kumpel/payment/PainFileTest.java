package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;

/// A partner's bank takes the list as it is.
class PainFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant MADE = Instant.parse("2026-11-22T10:15:30.123Z");

    private final Payee bank = new Payee(
            UUID.randomUUID(),
            new OrganisationId(UUID.randomUUID()),
            "Sparkasse & Söhne",
            new Iban("DE89370400440532013000"));

    @Test
    void itTellsWhoPaysWhomHowMuchAndWithWhichReference() throws Exception {
        var one = transfer("Salon Yılmaz", Money.euros(30));
        var other = transfer("Café <Świat>", new Money(1_234_56));
        var xml = read(PainFile.of("0190a0000000700080000000000000aa", bank, List.of(one, other), DAY, MADE));

        assertThat(xml.getDocumentElement().getNamespaceURI())
                .isEqualTo("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
        assertThat(texts(xml, "NbOfTxs")).containsExactly("2", "2");
        assertThat(texts(xml, "CtrlSum")).containsExactly("1264.56", "1264.56");
        assertThat(texts(xml, "CreDtTm")).containsExactly("2026-11-22T10:15:30Z");
        assertThat(texts(xml, "Dt")).containsExactly("2026-11-23");
        assertThat(texts(xml, "InstdAmt")).containsExactly("30.00", "1234.56");
        assertThat(texts(xml, "Ref"))
                .containsExactly(one.reference().value(), other.reference().value());
        assertThat(texts(xml, "EndToEndId")).isEqualTo(texts(xml, "Ref"));
        assertThat(texts(xml, "IBAN"))
                .containsExactly(
                        bank.iban().value(), one.iban().value(), other.iban().value());
        assertThat(texts(xml, "Nm"))
                .containsExactly("Sparkasse & Söhne", "Sparkasse & Söhne", "Salon Yilmaz", "Cafe Swiat");
    }

    @ParameterizedTest
    @CsvSource({
        "Bäckerei Müller, Bäckerei Müller",
        "Салон Оксана, Salon Oksana",
        "Kiosk 🍫 am Eck, Kiosk am Eck",
        "🍫, -"
    })
    void namesHaveOnlyLettersThatEveryBankTakes(String name, String plain) {
        assertThat(PainFile.plain(name)).isEqualTo(plain);
    }

    @Test
    void aListOfNothingIsNoList() {
        assertThatThrownBy(() -> PainFile.of("a", bank, List.of(), DAY, MADE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PainFile.of("with-dashes", bank, List.of(transfer("A", Money.euros(1))), DAY, MADE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static GiroCode transfer(String holder, Money amount) {
        return new GiroCode(holder, new Iban(ExampleCauses.iban()), amount, CreditorReference.next());
    }

    private static Document read(byte[] bytes) throws Exception {
        var builders = DocumentBuilderFactory.newDefaultNSInstance();
        return builders.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document xml, String element) {
        var nodes = xml.getElementsByTagNameNS("*", element);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(number -> nodes.item(number).getTextContent())
                .toList();
    }
}
