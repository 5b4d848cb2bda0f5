package ruhr.kumpel.project;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.organisation.OrganisationChanged;

/// An organisation was renamed, checked or hidden: its entries say so too, in the same transaction.
@Component
class OrganisationListener {

    private final EntryStore entries;
    private final Publishing publishing;

    OrganisationListener(EntryStore entries, Publishing publishing) {
        this.entries = entries;
        this.publishing = publishing;
    }

    @EventListener
    void on(OrganisationChanged event) {
        entries.all(entries.of(event.organisation())).forEach(publishing::follow);
    }
}
