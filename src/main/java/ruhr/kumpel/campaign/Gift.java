package ruhr.kumpel.campaign;

import ruhr.kumpel.kernel.Money;

/// What somebody wants to give to one of several campaigns.
public record Gift(CampaignId campaign, Money amount) {}
