package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;

/// Profiles appear at once and are looked at when somebody reports them.
@Component
class OrganisationModeration implements Moderated {

    private static final int EXCERPT = 300;

    private final OrganisationStore store;
    private final Organisations organisations;
    private final Tidings tidings;

    OrganisationModeration(OrganisationStore store, Organisations organisations, Tidings tidings) {
        this.store = store;
        this.organisations = organisations;
        this.tidings = tidings;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return store.named(List.of(new OrganisationId(id))).stream().findFirst().map(this::subject);
    }

    private Subject subject(Organisation organisation) {
        var text = organisation.description().in(LanguageTag.GERMAN);
        var excerpt = text.value().length() > EXCERPT ? text.value().substring(0, EXCERPT) + "…" : text.value();
        return new Subject(
                Localized.of(text.language(), organisation.name()),
                excerpt,
                organisation.path(),
                organisations.team(organisation.id()).stream().findFirst().orElse(PersonId.NOBODY),
                organisation.home(),
                text.language());
    }

    @Override
    public void approve(UUID id) {}

    /// Profiles never wait for a review, so there is nothing to hand in again.
    @Override
    public void giveBack(UUID id, String reason) {}

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        store.hide(new OrganisationId(id), tidings.now());
        tidings.changed(new OrganisationId(id));
    }

    @Override
    public void restore(UUID id) {
        store.restore(new OrganisationId(id));
        tidings.changed(new OrganisationId(id));
    }
}
