package ruhr.kumpel.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;

/// A call for support.
///
/// @param hidden by moderation
/// @param writer who wrote it last
record Campaign(
        CampaignId id,
        ShortId shortId,
        PortalId portal,
        OrganisationId organisation,
        Content content,
        State state,
        boolean hidden,
        PersonId writer,
        Instant changed) {

    /// More than anybody gives by mistake, and less than what the law asks questions about.
    static final Money MOST = Money.euros(5_000);

    static final Money LEAST = Money.euros(1);

    /// Below the language; an address does not change with the reader.
    String path() {
        return "/campaigns/" + slugAndId();
    }

    String slugAndId() {
        var title = content.title();
        var first = title.languages().stream().findFirst();
        var words = first.map(language -> title.in(language).value()).orElse("");
        return Slug.of(words, "campaign") + "-" + shortId;
    }

    boolean readable() {
        return state.readable() && !hidden;
    }

    /// For some amounts one gets a voucher: a sale.
    boolean sells() {
        return !content.rewards().isEmpty();
    }

    /// Its last day is over, whether or not somebody has said so.
    boolean over(LocalDate today) {
        return state == State.ENDED || state == State.THANKED || today.isAfter(content.lastDay());
    }

    boolean takesPledges(LocalDate today) {
        return state == State.RUNNING && !hidden && !over(today);
    }

    Optional<Reward> reward(UUID id) {
        return content.rewards().stream()
                .filter(reward -> reward.id().equals(id))
                .findFirst();
    }
}
