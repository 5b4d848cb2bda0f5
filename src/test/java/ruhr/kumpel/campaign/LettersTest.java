package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.web.Words;

/// Every letter about what was given and bought, in every language of the interface: told in that language, with
/// amounts and days as one writes them there, and with a PDF that can be read.
@KumpelTest
class LettersTest {

    private final ExampleCampaigns examples;
    private final ExampleSales sales;
    private final PledgeLetters letters;
    private final PurchaseLetters purchaseLetters;
    private final PresentLetters presentLetters;
    private final Payments payments;
    private final PostBox postBox;
    private final Words words;
    private final Vouchers vouchers;
    private final Visitors visitors;

    LettersTest(
            ExampleCampaigns examples,
            ExampleSales sales,
            PledgeLetters letters,
            PurchaseLetters purchaseLetters,
            PresentLetters presentLetters,
            Payments payments,
            PostBox postBox,
            Words words,
            Vouchers vouchers,
            Visitors visitors) {
        this.examples = examples;
        this.sales = sales;
        this.letters = letters;
        this.purchaseLetters = purchaseLetters;
        this.presentLetters = presentLetters;
        this.payments = payments;
        this.postBox = postBox;
        this.words = words;
        this.vouchers = vouchers;
        this.visitors = visitors;
    }

    private record Case(Campaign campaign, Pledge pledge, Payment payment, Reward thing, Voucher voucher) {}

    /// By the kind of the letter.
    private Map<String, Consumer<Case>> all() {
        var all = new TreeMap<String, Consumer<Case>>();
        all.put("pay", one -> letters.howToPay(one.campaign, one.pledge, one.payment));
        all.put("remind", one -> letters.reminder(one.campaign, one.pledge, one.payment, one.pledge.made()));
        all.put("lapsed", one -> letters.lapsed(one.campaign, one.pledge));
        all.put("arrived", one -> letters.arrived(one.campaign, one.pledge, true));
        all.put("voucher", one -> letters.voucher(one.campaign, one.pledge, one.voucher, Optional.of(present(one))));
        all.put("refunded", one -> letters.refunded(one.campaign, one.pledge, Money.euros(1234)));
        all.put("thanks", one -> letters.thanks(one.campaign, one.pledge, "…"));
        all.put("order", one -> purchaseLetters.ordered(one.campaign, one.pledge, ExampleCampaigns.SELLER));
        all.put(
                "withdrawn",
                one -> purchaseLetters.withdrawn(
                        one.campaign, one.pledge, "Petra", one.pledge.made(), Money.euros(1234)));
        all.put("settled", one -> purchaseLetters.settled(one.campaign, one.pledge, Money.euros(1234)));
        all.put("on-its-way", one -> purchaseLetters.onItsWay(one.campaign, one.pledge, one.thing));
        all.put("handout", one -> purchaseLetters.handout(one.campaign, one.pledge, one.thing));
        all.put("sold-out", one -> purchaseLetters.soldOut(one.campaign, one.pledge, one.thing));
        all.put("present-sent", one -> presentLetters.present(one.campaign, one.pledge, present(one), one.voucher));
        all.put("present-unwanted", one -> presentLetters.unwanted(one.campaign, one.pledge, present(one)));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "uk", "ar", "tr"})
    void everyLetterSpeaksItsLanguage(String tag) {
        var one = bought(new LanguageTag(tag));
        all().forEach((kind, letter) -> {
            letter.accept(one);
            var written = sales.letters(one.pledge).stream()
                    .filter(known -> known.kind().equals("campaign." + kind))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No letter " + kind));
            assertThat(written.language()).as(kind).isEqualTo(tag);
            var text = written.subject() + "\n" + written.text();
            assertThat(text).as(kind).doesNotContain("campaign.", "{0}", "{1}", "null");
            if (!tag.equals("de"))
                assertThat(text)
                        .as(kind)
                        .doesNotContain("Gutschein", "Überweis", "Unterstützung", "überwiesen", "Päckchen", "Geschenk");
            assertThat(words.say(new LanguageTag(tag), "campaign.letter." + kind + ".button"))
                    .as(kind)
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de:1.234,00", "en:1,234.00", "uk:1 234,00", "tr:1.234,00", "ar:1"})
    void amountsAreToldAsOneWritesThemThere(String expected) {
        var tag = expected.substring(0, 2);
        var one = bought(new LanguageTag(tag));
        letters.refunded(one.campaign, one.pledge, Money.euros(1234));
        assertThat(sales.letters(one.pledge).getFirst().text().replaceAll("[\\u00a0\\u202f]", " "))
                .contains(expected.substring(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "uk", "ar", "tr"})
    void thePaperIsThereInEachLanguage(String tag) {
        var one = bought(new LanguageTag(tag));
        var path = "/" + tag + vouchers.path(one.voucher) + "/voucher.pdf";
        var site = one.campaign.portal();
        var answer = visitors.stranger().get(key(site), path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow()).isEqualTo("application/pdf");
    }

    private final Map<PortalId, String> keys = new HashMap<>();

    private String key(PortalId portal) {
        return Objects.requireNonNull(keys.get(portal));
    }

    private Case bought(LanguageTag language) {
        var barber = examples.barber();
        keys.put(barber.portal().id(), barber.portal().key());
        var pledge = sales.bought(barber, UUID.randomUUID(), language);
        sales.paid(barber, pledge);
        var thing = new Reward(
                UUID.randomUUID(),
                Money.euros(20),
                Localized.german("X"),
                Optional.of(new Thing(1, Delivery.DIGITAL, Vat.SINGLE, "https://salon.example/lied")));
        return new Case(
                barber.campaign(),
                pledge,
                payments.with(pledge.id()).orElseThrow(),
                thing,
                sales.voucher(pledge).orElseThrow());
    }

    private static Present present(Case one) {
        return new Present(
                one.pledge.id(),
                "Oma Gerda",
                "gerda@example.org",
                "Mehmet",
                "",
                LocalDate.of(2030, 5, 4),
                Optional.empty(),
                Optional.empty());
    }
}
