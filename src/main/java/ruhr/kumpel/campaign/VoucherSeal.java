package ruhr.kumpel.campaign;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.database.SealingKey;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Secret;

/// Makes code and link of a voucher out of its id and a key that lies outside the database: whoever reads only the
/// database can redeem nothing, and yet both can be shown and sent again.
@Component
class VoucherSeal {

    private final SealingKey key;

    VoucherSeal(Installation installation, CampaignSettings settings) {
        key = SealingKey.of(installation, "campaign.key", settings.secret());
    }

    VoucherCode code(UUID voucher) {
        return VoucherCode.of(Arrays.copyOf(key.seal("code:" + voucher), 9));
    }

    Secret link(UUID voucher) {
        return secret("link:" + voucher);
    }

    /// By which a purchase is withdrawn.
    Secret purchase(UUID pledge) {
        return secret("purchase:" + pledge);
    }

    /// By which whoever got a present stops further ones.
    Secret present(UUID pledge) {
        return secret("present:" + pledge);
    }

    /// By which an address is known again without being kept.
    byte[] hash(EmailAddress address) {
        return key.seal("address:" + address.value().toLowerCase(Locale.ROOT));
    }

    private Secret secret(String what) {
        var bytes = Arrays.copyOf(key.seal(what), 16);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// By which a code is found.
    byte[] hash(VoucherCode code) {
        return key.seal("hash:" + code.value());
    }

    byte[] hash(Secret link) {
        return key.seal("hash:" + link.value());
    }
}
