package ruhr.kumpel.organisation;

import java.math.BigInteger;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.kernel.Ids;

/// Who sells in the demo, and who says that a business is hers.
@Component
class DemoTraders {

    /// Its campaign waits until somebody has checked it.
    private static final String UNCHECKED = "Radwerk Phoenix";

    private static final String CLAIMED = "Teehaus Nargis";

    private final TraderStore traders;
    private final TeamStore teams;
    private final ClaimStore claims;
    private final Clock clock;

    DemoTraders(TraderStore traders, TeamStore teams, ClaimStore claims, Clock clock) {
        this.traders = traders;
        this.teams = teams;
        this.claims = claims;
        this.clock = clock;
    }

    void load(Organisation organisation, Business business) {
        var team = teams.of(organisation.id());
        if (team.isEmpty()) {
            if (organisation.name().equals(CLAIMED)) claim(organisation);
            return;
        }
        traders.put(new Trader(
                organisation.id(),
                organisation.name(),
                organisation.address().isEmpty() ? "Markt 1, 44135 Dortmund" : organisation.address(),
                business.reach().phone().isEmpty()
                        ? "0231 000 1900"
                        : business.reach().phone(),
                "hallo@" + organisation.slug() + ".example",
                Trader.Identity.ELECTRONIC,
                "T22000129",
                Optional.empty(),
                iban(organisation.name()),
                "",
                "",
                clock.instant(),
                team.getFirst().person(),
                clock.instant(),
                Optional.empty(),
                ""));
        if (!organisation.name().equals(UNCHECKED))
            traders.checked(organisation.id(), DemoPerson.MANAGER.id(), clock.instant());
    }

    private void claim(Organisation organisation) {
        claims.put(new Claim(
                Ids.next(),
                organisation.id(),
                DemoPerson.NEIGHBOUR.id(),
                "Fatima Al-Sayed, Inhaberin seit 2014",
                "Ruft im Teehaus an, ab elf bin ich da. Mein Name steht auch auf der Gewerbeanmeldung an der Wand.",
                clock.instant()));
    }

    /// Of a bank that does not exist, always the same for the same name.
    private static String iban(String name) {
        var account = "99999999%010d".formatted(Math.floorMod(name.hashCode(), 1_000_000_000));
        int check = 98
                - new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValue();
        return "DE%02d%s".formatted(check, account);
    }
}
