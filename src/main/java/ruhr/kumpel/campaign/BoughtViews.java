package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// Makes what was bought ready to print: for its buyer, and for the team that owes it.
@Component
class BoughtViews {

    private final PurchaseStore purchases;
    private final Purchases deeds;
    private final PieceStore pieces;
    private final ParcelStore parcels;
    private final PresentStore presents;
    private final VoucherSeal seal;

    BoughtViews(
            PurchaseStore purchases,
            Purchases deeds,
            PieceStore pieces,
            ParcelStore parcels,
            PresentStore presents,
            VoucherSeal seal) {
        this.purchases = purchases;
        this.deeds = deeds;
        this.pieces = pieces;
        this.parcels = parcels;
        this.presents = presents;
        this.seal = seal;
    }

    /// @param address where it is sent, or nothing
    /// @param note that it was withdrawn, sent or sold out, or nothing
    /// @param parcel whether it is to be sent now
    /// @param settle whether its money is to be transferred back
    record Row(String address, String note, boolean parcel, boolean settle) {}

    /// @param cards those that were paid by card: their money goes back that way
    Map<UUID, Row> of(List<Pledge> pledges, Campaign campaign, Set<UUID> cards, Visit visit) {
        var ids = pledges.stream().map(Pledge::id).toList();
        Map<UUID, Purchase> bought = purchases.of(ids).stream().collect(toMap(Purchase::pledge, one -> one));
        var holders = pieces.holders(ids);
        var addresses = parcels.of(ids);
        var handed = parcels.handedOver(ids);
        return pledges.stream()
                .collect(toMap(
                        Pledge::id,
                        one -> row(
                                one,
                                campaign,
                                Optional.ofNullable(bought.get(one.id())),
                                holders.contains(one.id()),
                                addresses.getOrDefault(one.id(), ""),
                                Optional.ofNullable(handed.get(one.id())),
                                cards.contains(one.id()),
                                visit)));
    }

    private Row row(
            Pledge pledge,
            Campaign campaign,
            Optional<Purchase> purchase,
            boolean holds,
            String address,
            Optional<Instant> handed,
            boolean card,
            Visit visit) {
        var telling = Telling.to(visit);
        var thing = Pieces.thing(pledge, campaign);
        var withdrawn = purchase.flatMap(Purchase::withdrawn);
        if (withdrawn.isPresent()) {
            boolean due = purchase.get().due() && pledge.arrived();
            var told = visit.say("campaign.manage.withdrawn", telling.moment(withdrawn.get()));
            var more = due
                    ? " " + visit.say("campaign.withdrawal.due", telling.money(deeds.toGiveBack(purchase.get())))
                    : "";
            return new Row("", told + more, false, due && !card);
        }
        if (handed.isPresent())
            return new Row("", visit.say("campaign.manage.sent", telling.moment(handed.get())), false, false);
        if (thing.isPresent() && pledge.arrived() && !holds)
            return new Row("", visit.say("campaign.manage.sold-out"), false, false);
        boolean parcel = pledge.arrived()
                && thing.filter(one -> one.comesBy(Delivery.MAIL)).isPresent();
        return new Row(
                pledge.arrived() ? address : "",
                thing.map(one -> visit.say(one.label()).value()).orElse(""),
                parcel,
                false);
    }

    /// Where she withdraws.
    Optional<String> purchase(Pledge pledge, Visit visit) {
        return purchases.of(List.of(pledge.id())).stream()
                .findFirst()
                .map(_ -> visit.link(Purchases.path(seal, pledge.id())));
    }

    Optional<String> present(Pledge pledge, Visit visit) {
        return presents.with(pledge.id()).map(one -> present(one, visit));
    }

    private static String present(Present present, Visit visit) {
        var telling = Telling.to(visit);
        if (present.outcome().isPresent()) {
            var when = present.ended().map(telling::moment).orElse("");
            return switch (present.outcome().get()) {
                case SENT -> visit.say("campaign.pay.present.sent", present.recipient(), when);
                case UNWANTED -> visit.say("campaign.pay.present.unwanted", present.recipient());
            };
        }
        return present.address().isEmpty()
                ? visit.say("campaign.order.present.by-hand", present.recipient())
                : visit.say("campaign.order.present.by-mail", present.recipient(), telling.date(present.day()));
    }

    /// Where her thing is, once it is paid.
    Optional<String> delivery(Pledge pledge, Campaign campaign, Visit visit) {
        var ids = List.of(pledge.id());
        var thing = Pieces.thing(pledge, campaign);
        if (thing.isEmpty() || !pledge.arrived() || !purchases.withdrawn(ids).isEmpty()) return Optional.empty();
        if (pieces.holders(ids).isEmpty()) return Optional.of(visit.say("campaign.letter.sold-out.what"));
        var handed = parcels.handedOver(ids).containsKey(pledge.id());
        return switch (thing.get().thing().orElseThrow().delivery()) {
            case COUNTER -> Optional.empty();
            case MAIL -> Optional.of(visit.say(handed ? "campaign.pay.parcel.sent" : "campaign.pay.parcel.waits"));
            case DIGITAL -> handed ? thing.flatMap(Reward::thing).map(Thing::handout) : Optional.empty();
        };
    }
}
