package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.payment.BankFiles;
import ruhr.kumpel.payment.ExampleStatement;
import ruhr.kumpel.payment.Payments;

/// Somebody buys something of a barber, the bank says that the money came, and letters are read.
@Component
class ExampleSales {

    private final ExampleCampaigns examples;
    private final Pledges pledges;
    private final PledgeStore store;
    private final VoucherStore vouchers;
    private final Payments payments;
    private final BankFiles files;
    private final Accounts accounts;
    private final PostBox postBox;

    ExampleSales(
            ExampleCampaigns examples,
            Pledges pledges,
            PledgeStore store,
            VoucherStore vouchers,
            Payments payments,
            BankFiles files,
            Accounts accounts,
            PostBox postBox) {
        this.examples = examples;
        this.pledges = pledges;
        this.store = store;
        this.vouchers = vouchers;
        this.payments = payments;
        this.files = files;
        this.accounts = accounts;
        this.postBox = postBox;
    }

    Pledging buy(Barber barber, UUID key, LanguageTag language) {
        return pledges.place(key, examples.haircut(barber), examples.somebody(), language);
    }

    Pledge bought(Barber barber) {
        return bought(barber, UUID.randomUUID(), LanguageTag.GERMAN);
    }

    Pledge bought(Barber barber, UUID key, LanguageTag language) {
        assertThat(buy(barber, key, language)).isInstanceOf(Pledging.Pledged.class);
        return now(key);
    }

    Pledge now(UUID pledge) {
        return store.with(pledge).orElseThrow();
    }

    /// By the bank's word.
    void paid(Barber barber, Pledge pledge) {
        var payment = payments.with(pledge.id()).orElseThrow();
        var statement = new ExampleStatement(barber.payee().iban().value())
                .came(
                        payment.amount(),
                        "Petra Sonnenschein",
                        payment.reference().grouped());
        files.take(barber.payee(), statement.file(), barber.owner());
    }

    Optional<Voucher> voucher(Pledge pledge) {
        return vouchers.of(List.of(pledge.id())).stream().findFirst();
    }

    /// Newest first.
    List<PostBox.Received> letters(Pledge pledge) {
        return postBox.of(
                accounts.addressOf(pledge.person().orElseThrow()).orElseThrow().value());
    }

    List<String> kinds(Pledge pledge) {
        return letters(pledge).stream().map(PostBox.Received::kind).toList();
    }

    List<PostBox.Received> teamLetters(Barber barber) {
        return postBox.of(accounts.addressOf(barber.owner()).orElseThrow().value());
    }
}
