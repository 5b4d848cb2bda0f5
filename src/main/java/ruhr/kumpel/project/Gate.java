package ruhr.kumpel.project;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portals;

/// Decides who looks at an entry before everybody does.
@Component
class Gate {

    private static final Set<Reason> DANGERS =
            EnumSet.of(Reason.PRIVATE_HOUSING, Reason.PRIVATE_RIDE, Reason.CHILDCARE);
    private static final Set<Reason> SWINDLE = EnumSet.of(Reason.IBAN, Reason.TELEPHONE, Reason.LINK);

    private final Portals portals;
    private final Organisations organisations;
    private final EntryStore entries;
    private final Risks risks;

    Gate(Portals portals, Organisations organisations, EntryStore entries, Risks risks) {
        this.portals = portals;
        this.organisations = organisations;
        this.entries = entries;
        this.risks = risks;
    }

    /// What speaks for a look; empty if nothing does.
    Set<Reason> reasons(Content content, PortalId home, PersonId writer) {
        var portal = portals.with(home);
        var reasons = EnumSet.noneOf(Reason.class);
        boolean checked = isByCheckedOrganisation(content);
        risks.danger(content, portal, checked).ifPresent(reasons::add);
        if (portal.policy() == Policy.AFTER_REVIEW) reasons.add(Reason.POLICY);
        if (!checked) reasons.addAll(Risks.hints(content));
        if (!reasons.isEmpty() && entries.isFirstOf(writer)) reasons.add(Reason.FIRST_ENTRY);
        return reasons;
    }

    /// Whether it is shown only after the look. Telephone numbers and the like hold back only somebody's first
    /// entry; later ones are looked at while they are shown.
    boolean mustWait(Set<Reason> reasons) {
        if (reasons.contains(Reason.POLICY) || endangers(reasons)) return true;
        return reasons.contains(Reason.FIRST_ENTRY) && reasons.stream().anyMatch(SWINDLE::contains);
    }

    boolean endangers(Set<Reason> reasons) {
        return reasons.stream().anyMatch(DANGERS::contains);
    }

    /// Why readers get a word of caution: the topic is a careful one and no checked organisation vouches.
    Optional<Reason> caution(Content content, PortalId home) {
        return risks.danger(content, portals.with(home), isByCheckedOrganisation(content));
    }

    private boolean isByCheckedOrganisation(Content content) {
        return content.organisation()
                .map(id -> organisations.named(List.of(id)).get(id))
                .filter(organisation -> organisation.verified() && !organisation.hidden())
                .isPresent();
    }
}
