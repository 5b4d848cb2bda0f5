package ruhr.kumpel.campaign;

import ruhr.kumpel.kernel.Localized.Text;

/// A campaign that takes promises now, as features beside campaigns show it.
///
/// @param href with the language
/// @param seed of its drawing
public record Goal(CampaignId campaign, Text title, String href, String seed, Thermometer thermometer) {}
