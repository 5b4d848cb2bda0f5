package ruhr.kumpel.discovery;

import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.PersonId;

/// What this module knows about a person: her saved searches.
@Component
class SavedSearchData implements PersonalData {

    private final SavedSearchStore store;

    SavedSearchData(SavedSearchStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "saved-searches";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        return Map.of(
                "searches",
                store.of(person).stream()
                        .map(search -> Map.of(
                                "query",
                                search.query(),
                                "portal",
                                search.portal().toString()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        store.removeAllOf(person);
    }
}
