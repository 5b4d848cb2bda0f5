package ruhr.kumpel.account;

import java.util.UUID;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;

/// The invented people of the demo, with fixed ids so that every module's demo data can speak of them. Portals
/// grant [#MODERATOR] and [#MANAGER] their roles, organisations take in [#ORGANISATION_MEMBER].
public enum DemoPerson {
    MEMBER("Anna Kowalska"),
    ORGANISATION_MEMBER("Mehmet Yıldız"),
    MODERATOR("Olena Petrenko"),
    MANAGER("Thomas Brinkmann"),
    OPERATOR("Ruth Overbeck"),
    NEIGHBOUR("Fatima Al-Sayed"),
    VOLUNTEER("Jan Schulte");

    private final String shown;

    DemoPerson(String shown) {
        this.shown = shown;
    }

    public PersonId id() {
        return new PersonId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | (ordinal() + 1)));
    }

    public EmailAddress address() {
        return new EmailAddress(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "@example.org");
    }

    public String shownName() {
        return shown;
    }
}
