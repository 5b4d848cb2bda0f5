package ruhr.kumpel.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;

/// What a person may always do: take everything with her (GDPR articles 15 and 20), and have it erased (17).
@Component
class Leaving {

    private final ObjectProvider<PersonalData> modules;
    private final PersonStore persons;
    private final ApplicationEventPublisher events;

    Leaving(ObjectProvider<PersonalData> modules, PersonStore persons, ApplicationEventPublisher events) {
        this.modules = modules;
        this.persons = persons;
        this.events = events;
    }

    /// One consistent copy, module by module.
    @Transactional(readOnly = true)
    Map<String, Object> copyFor(PersonId person) {
        var copy = new LinkedHashMap<String, Object>();
        modules.stream().forEach(module -> copy.put(module.section(), module.copyFor(person)));
        return copy;
    }

    /// All or nothing: if one module fails, nobody has forgotten half a person. The person's own row goes last,
    /// because modules may still ask for her address or name.
    @Transactional
    void erase(PersonId person) {
        modules.stream().forEach(module -> module.erase(person));
        persons.remove(person);
        events.publishEvent(new PersonErased(person));
    }
}
