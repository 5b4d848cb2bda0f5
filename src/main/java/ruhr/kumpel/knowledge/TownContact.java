package ruhr.kumpel.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Contact;
import ruhr.kumpel.conversation.Contactable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.place.Places;

/// Who writes to a town's office reaches the people who edit its part of the portal; as long as there are none, those
/// who
/// keep the portal.
@Component
class TownContact implements Contactable {

    static final String KIND = "town";

    private final TownStore towns;
    private final Places places;
    private final Grants grants;
    private final Accounts accounts;

    TownContact(TownStore towns, Places places, Grants grants, Accounts accounts) {
        this.towns = towns;
        this.places = places;
        this.grants = grants;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Contact> contact(UUID subject) {
        return towns.with(subject).filter(Town::open).filter(this::isReached).flatMap(this::contact);
    }

    boolean isReached(Town town) {
        return !recipients(town).isEmpty();
    }

    private Optional<Contact> contact(Town town) {
        return places.byKey(town.municipality()).map(place -> {
            var recipients = recipients(town);
            var spoken = new HashSet<LanguageTag>();
            for (var person : recipients) spoken.add(accounts.languageOf(person));
            return new Contact(
                    place.name(), "/towns/" + place.slug(), town.portal(), recipients, spoken, Optional.empty());
        });
    }

    /// Those who answer for it, and hear what is due.
    List<PersonId> recipients(Town town) {
        var own = grants.holders(Role.EDITOR, town.part());
        return own.isEmpty() ? grants.holders(Role.MANAGER, new Scope.OfPortal(town.portal())) : own;
    }
}
