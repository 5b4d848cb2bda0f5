package ruhr.kumpel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The barber of the demo, whose campaign runs, with a pot that doubles what she is given.
///
/// @param path of the campaign, below the language; `organisation` likewise
/// @param pot large enough for all of the run
/// @param gifts those that were acknowledged, from whomever
record SupportedSalon(
        UUID campaign,
        String path,
        String organisation,
        String iban,
        List<Choice> choices,
        UUID pot,
        List<Gift> gifts) {

    static final String PORTAL = "dortmund";
    static final long POT_CENTS = 100_000_000;
    static final long POT_CENTS_PER_GIFT = 2_500;

    private static final String SALON = "Salon Yılmaz";
    private static final String PARTNER = "Brückenschlag Ruhr e. V.";

    /// What can be given.
    ///
    /// @param id as in the form
    record Choice(String id, long cents, boolean voucher) {

        static Choice other(long cents) {
            return new Choice("other", cents, false);
        }

        /// What the pot adds to it.
        long doubled() {
            return Math.min(cents, POT_CENTS_PER_GIFT);
        }
    }

    static SupportedSalon of(LiveKumpel kumpel) throws Exception {
        var db = kumpel.database();
        var pot = pot(kumpel, db);
        return db.sql("""
                        select c.id, c.short_id, o.slug, p.iban
                          from campaign.campaign c
                          join organisation.organisation o on o.id = c.organisation_id
                          join payment.cause u on u.id = c.id
                          join payment.payee p on p.id = u.payee_id
                         where o.name = :name and c.state = 'RUNNING'
                        """)
                .param("name", SALON)
                .query((row, _) -> new SupportedSalon(
                        row.getObject(1, UUID.class),
                        "/campaigns/x-" + row.getString(2),
                        "/organisations/" + row.getString(3),
                        row.getString(4),
                        choices(row.getObject(1, UUID.class), db),
                        pot,
                        new CopyOnWriteArrayList<>()))
                .single();
    }

    /// Somebody of the demo, with a session on the portal: `organisation-member` is of the salon's team.
    static Surfer surfer(LiveKumpel kumpel, String role) {
        var surfer = kumpel.surfer();
        surfer.follow(surfer.post("", "/de/demo/" + role, Map.of()));
        var onwards = surfer.visit(PORTAL, "/de/sign-in").page();
        var inside = surfer.follow(surfer.post(
                "",
                "/de/sign-in/go",
                Map.of(
                        "at", onwards.select("input[name=at]").val(),
                        "next", onwards.select("input[name=next]").val())));
        assertThat(inside.status()).as(inside.toString()).isEqualTo(200);
        return surfer;
    }

    private static List<Choice> choices(UUID campaign, JdbcClient db) {
        return db.sql("select id, cents from campaign.reward where campaign_id = :campaign order by cents")
                .param("campaign", campaign)
                .query((row, _) -> new Choice(row.getString(1), row.getLong(2), true))
                .list();
    }

    /// In place of those that are open, or gifts would be doubled by whatever was left in them.
    private static UUID pot(LiveKumpel kumpel, JdbcClient db) {
        var manager = surfer(kumpel, "manager");
        db.sql("select id from campaign.pot where state = 'OPEN'")
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(id -> accepted(manager.post(PORTAL, "/de/manage/pots/" + id, Map.of("decision", "close"))));
        var partner = db.sql("select slug from organisation.organisation where name = :name")
                .param("name", PARTNER)
                .query((row, _) -> row.getString(1))
                .single();
        var pot = UUID.randomUUID();
        accepted(surfer(kumpel, "organisation-member")
                .post(
                        PORTAL,
                        "/de/organisations/" + partner + "/pots",
                        Map.of(
                                "key", pot,
                                "sum", POT_CENTS / 100,
                                "percent", 100,
                                "perGift", POT_CENTS_PER_GIFT / 100,
                                "perCampaign", POT_CENTS / 100,
                                "perDay", POT_CENTS / 100)));
        accepted(manager.post(PORTAL, "/de/manage/pots/" + pot, Map.of("decision", "open")));
        return pot;
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
    }
}
