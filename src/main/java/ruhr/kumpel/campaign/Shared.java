package ruhr.kumpel.campaign;

import java.util.UUID;

/// What somebody passes on: a campaign, or a way past several of them.
sealed interface Shared {

    record One(CampaignId campaign) implements Shared {}

    record Along(UUID way) implements Shared {}

    default UUID value() {
        return switch (this) {
            case One(var campaign) -> campaign.value();
            case Along(var way) -> way;
        };
    }

    /// Where it stands in the row of a link.
    default String column() {
        return switch (this) {
            case One _ -> "campaign_id";
            case Along _ -> "way_id";
        };
    }

    /// Whether a gift to this campaign can have come by its link.
    default boolean leadsTo(CampaignId campaign) {
        return switch (this) {
            case One(var only) -> only.equals(campaign);
            case Along _ -> true;
        };
    }
}
