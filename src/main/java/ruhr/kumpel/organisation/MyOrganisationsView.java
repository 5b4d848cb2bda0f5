package ruhr.kumpel.organisation;

import java.util.List;

/// A member's organisations.
public record MyOrganisationsView(List<OrganisationsView.Card> organisations) {}
