package ruhr.kumpel.campaign;

import ruhr.kumpel.kernel.Money;

/// How much a pot adds.
///
/// @param percent of the gift: 100 doubles it
/// @param perGift at most, like the others
record PotRules(int percent, Money perGift, Money perCampaign, Money perDay) {

    static final int DOUBLE = 100;

    /// Parts of a cent stay in the pot.
    Money share(Money gift) {
        return least(new Money(Math.multiplyExact(gift.cents(), percent) / 100), perGift);
    }

    static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
