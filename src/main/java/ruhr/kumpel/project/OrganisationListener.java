package ruhr.kumpel.project;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.organisation.OrganisationChanged;

/// An organisation was renamed, checked or hidden: its entries say so too.
@Component
class OrganisationListener {

    private final EntryStore entries;
    private final Publishing publishing;

    OrganisationListener(EntryStore entries, Publishing publishing) {
        this.entries = entries;
        this.publishing = publishing;
    }

    @ApplicationModuleListener
    void on(OrganisationChanged event) {
        entries.all(entries.of(event.organisation())).forEach(publishing::follow);
    }
}
