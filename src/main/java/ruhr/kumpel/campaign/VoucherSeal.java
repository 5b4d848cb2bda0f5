package ruhr.kumpel.campaign;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.database.SealingKey;
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
        var bytes = Arrays.copyOf(key.seal("link:" + voucher), 16);
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
