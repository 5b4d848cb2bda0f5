package ruhr.kumpel.campaign;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.campaign.CampaignView.Comment;
import ruhr.kumpel.campaign.CampaignView.RewardView;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.organisation.Traders;
import ruhr.kumpel.payment.CauseId;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.payment.Standing;
import ruhr.kumpel.web.Visit;

/// Makes campaigns ready to print.
@Component
class CampaignViews {

    private static final int COMMENTS = 50;

    private final Organisations organisations;
    private final Payments payments;
    private final PledgeStore pledges;
    private final StandingStore standing;
    private final AdditionStore additions;
    private final PotStore pots;
    private final PieceStore pieces;
    private final Traders traders;
    private final Comments comments;
    private final Mine mine;

    CampaignViews(
            Organisations organisations,
            Payments payments,
            PledgeStore pledges,
            StandingStore standing,
            AdditionStore additions,
            PotStore pots,
            PieceStore pieces,
            Traders traders,
            Comments comments,
            Mine mine) {
        this.organisations = organisations;
        this.payments = payments;
        this.pledges = pledges;
        this.standing = standing;
        this.additions = additions;
        this.pots = pots;
        this.pieces = pieces;
        this.traders = traders;
        this.comments = comments;
        this.mine = mine;
    }

    CampaignView of(Campaign campaign, Visit visit) {
        var organisation = organisation(campaign);
        var story = visit.say(campaign.content().story());
        return new CampaignView(
                visit.say(campaign.content().title()),
                visit.link(campaign.path()),
                organisation.kind().icon(),
                organisation.name(),
                visit.link(organisation.path()),
                organisation.verified(),
                state(campaign, visit),
                badge(campaign, visit),
                time(campaign, visit),
                campaign.takesPledges(visit.today()),
                thermometer(campaign, visit),
                doubling(campaign, visit),
                visit.say(
                        "campaign.supporters",
                        pledges.supporters(List.of(campaign.id())).getOrDefault(campaign.id(), 0)),
                story,
                story.paragraphs(),
                rewards(campaign, visit),
                campaign.sells() ? traders.open(campaign.organisation()) : Optional.empty(),
                comments.of(campaign, COMMENTS).stream()
                        .map(one -> comment(one, visit))
                        .toList(),
                standing.thanks(campaign.id()),
                mine.mayManage(campaign, visit)
                        ? Optional.of(visit.link(campaign.path() + "/manage"))
                        : Optional.empty(),
                visit.link("/report/campaign/" + campaign.id().value()));
    }

    List<CampaignsView.Card> cards(List<Campaign> campaigns, Visit visit) {
        var names = organisations.named(
                campaigns.stream().map(Campaign::organisation).distinct().toList());
        var standings = payments.standing(
                campaigns.stream().map(one -> one.id().cause()).toList());
        var added = additions.waiting(campaigns.stream().map(Campaign::id).toList());
        Map<CampaignId, Integer> supporters =
                pledges.supporters(campaigns.stream().map(Campaign::id).toList());
        return campaigns.stream()
                .map(one -> new CampaignsView.Card(
                        visit.say(one.content().title()),
                        visit.link(one.path()),
                        one.shortId().value(),
                        Objects.requireNonNull(names.get(one.organisation())).name(),
                        state(one, successful(one, standings), visit),
                        badge(one, successful(one, standings), visit),
                        time(one, visit),
                        Thermometer.of(
                                one.content(),
                                standings.getOrDefault(one.id().cause(), Standing.NOTHING),
                                added.getOrDefault(one.id(), Money.ZERO),
                                visit),
                        visit.say("campaign.supporters", supporters.getOrDefault(one.id(), 0))))
                .toList();
    }

    Organisation organisation(Campaign campaign) {
        return Objects.requireNonNull(
                organisations.named(List.of(campaign.organisation())).get(campaign.organisation()));
    }

    Thermometer thermometer(Campaign campaign, Visit visit) {
        return Thermometer.of(
                campaign.content(),
                payments.standing(campaign.id().cause()),
                additions.waiting(List.of(campaign.id())).getOrDefault(campaign.id(), Money.ZERO),
                visit);
    }

    /// Who adds to gifts now, and how much is left; nothing while one cannot give, or nobody adds.
    List<String> doubling(Campaign campaign, Visit visit) {
        if (!campaign.takesPledges(visit.today())) return List.of();
        var open = pots.on(campaign.portal(), Pot.Stage.OPEN).stream()
                .filter(one -> one.left().isPositive() && !one.partner().equals(campaign.organisation()))
                .toList();
        var names =
                organisations.named(open.stream().map(Pot::partner).distinct().toList());
        var telling = Telling.to(visit);
        return open.stream()
                .map(one -> visit.say(
                        one.rules().percent() == PotRules.DOUBLE ? "campaign.pot.doubles" : "campaign.pot.adds",
                        Objects.requireNonNull(names.get(one.partner())).name(),
                        telling.round(one.rules().perGift()),
                        telling.round(one.left()),
                        one.rules().percent()))
                .toList();
    }

    List<RewardView> rewards(Campaign campaign, Visit visit) {
        var telling = Telling.to(visit);
        var left = pieces.left(Things.of(campaign).stream().map(Reward::id).toList());
        return campaign.content().rewards().stream()
                .map(one -> new RewardView(
                        one.id().toString(),
                        telling.round(one.amount()),
                        visit.say(one.label()),
                        one.thing()
                                .map(thing -> visit.say("campaign.thing.kind"))
                                .orElseGet(() -> visit.say("campaign.voucher.title")),
                        hint(one, visit),
                        one.thing()
                                .map(thing -> visit.say("campaign.show.thing."
                                        + thing.delivery().word()))
                                .orElseGet(() -> visit.say("campaign.show.reward.valid")),
                        one.thing()
                                .map(_ -> visit.say("campaign.show.left", left.getOrDefault(one.id(), 0)))
                                .orElse(""),
                        one.isVoucher() || left.getOrDefault(one.id(), 0) > 0))
                .toList();
    }

    private static String hint(Reward reward, Visit visit) {
        var label = visit.say(reward.label()).value();
        return reward.isVoucher() ? visit.say("campaign.support.voucher", label) : label;
    }

    /// "läuft", "beendet" … A campaign that nobody ended after its last day is over all the same.
    String state(Campaign campaign, Visit visit) {
        return state(
                campaign,
                successful(campaign, payments.standing(List.of(campaign.id().cause()))),
                visit);
    }

    private static String state(Campaign campaign, boolean successful, Visit visit) {
        var word = shown(campaign, visit);
        return visit.say("campaign.state." + (successful && word.equals("ended") ? "successful" : word));
    }

    /// It has what it asked for. While it runs that is said beside the money; at its end it is the state.
    private static boolean successful(Campaign campaign, Map<CauseId, Standing> standings) {
        return standings
                        .getOrDefault(campaign.id().cause(), Standing.NOTHING)
                        .arrived()
                        .compareTo(campaign.content().goal())
                >= 0;
    }

    String badge(Campaign campaign, Visit visit) {
        return badge(
                campaign,
                successful(campaign, payments.standing(List.of(campaign.id().cause()))),
                visit);
    }

    private static String badge(Campaign campaign, boolean successful, Visit visit) {
        return switch (shown(campaign, visit)) {
            case "ended" -> successful ? "success" : "";
            case "running", "thanked" -> "success";
            case "submitted", "paused" -> "warning";
            case "returned", "hidden" -> "danger";
            default -> "";
        };
    }

    /// "noch 9 Tage", or nothing if it does not run.
    String time(Campaign campaign, Visit visit) {
        if (!campaign.takesPledges(visit.today())) return "";
        return visit.say(
                "campaign.days-left",
                ChronoUnit.DAYS.between(visit.today(), campaign.content().lastDay()));
    }

    private static String shown(Campaign campaign, Visit visit) {
        if (campaign.hidden()) return "hidden";
        boolean stale = campaign.state().readable() && campaign.over(visit.today());
        return stale && campaign.state() != State.THANKED
                ? State.ENDED.word()
                : campaign.state().word();
    }

    private static Comment comment(Pledge pledge, Visit visit) {
        var telling = Telling.to(visit);
        boolean anonymous = pledge.wish().shown() == Shown.ANONYMOUS;
        return new Comment(
                anonymous ? visit.say("campaign.anonymous") : pledge.wish().as(),
                telling.ago(pledge.made()),
                anonymous ? "" : telling.round(pledge.wish().amount()),
                pledge.wish().message(),
                pledge.wish().message().isEmpty() || pledge.person().isEmpty()
                        ? ""
                        : visit.link("/report/comment/" + pledge.id()));
    }
}
