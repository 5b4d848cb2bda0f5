import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Businesses with running campaigns on one route of the demo's city portal, past all features.
class City {

    private static final String ROUTE = "m4tchday00";

    /// About half of what 50,000 supporters give, so that it is emptied while they give.
    static final long POT_CENTS = 150_000_000;

    private final Connection db;

    City(Connection db) {
        this.db = db;
    }

    boolean isThere() throws SQLException {
        return !texts("select short_id from route.route where short_id = '" + ROUTE + "'").isEmpty();
    }

    /// As its address has it; the page leads on from a wrong beginning, a form does not mind.
    String route() {
        return "spieltag-" + ROUTE;
    }

    List<String> stops() throws SQLException {
        return texts("select s.id::text from route.stop s join route.route r on r.id = s.route_id where r.short_id = '" + ROUTE + "' order by position");
    }

    List<String> campaigns() throws SQLException {
        return texts("select 'hilf-uns-' || short_id from campaign.campaign where short_id like 'm4tch%' order by short_id");
    }

    void build(int businesses) throws SQLException {
        db.setAutoCommit(false);
        var portal = texts("select id::text from portal.portal where key = 'dortmund'").getFirst();
        var route = UUID.randomUUID();
        run("insert into route.route values ('%s', '%s', '%s', 'SHOWN', now())", route, ROUTE, portal);
        run("insert into route.text values ('%s', 'de', 0, 'Spieltag', 'Einmal zum Stadion.')", route);
        for (int i = 0; i < businesses; i++) business(i, portal, route);
        pot(portal);
        db.commit();
        db.setAutoCommit(true);
    }

    private void business(int number, String portal, UUID route) throws SQLException {
        var organisation = UUID.randomUUID();
        var payee = UUID.randomUUID();
        var campaign = UUID.randomUUID();
        run("insert into organisation.organisation (id, slug, name, kind, website, address, portal_id, entered, changed) values ('%s', 'spieltag-%d', 'Trinkhalle %d', 'COMPANY', '', '', '%s', now(), now())", organisation, number, number, portal);
        run("insert into payment.payee (id, organisation_id, holder, iban, entered_by, entered_at) values ('%s', '%s', 'Trinkhalle', '%s', '%s', now())", payee, organisation, iban(number), UUID.randomUUID());
        run("insert into payment.cause values ('%s', '%s')", campaign, payee);
        run("insert into payment.account (cause_id, kind) select '%s', unnest(array['PROMISED', 'RECEIVED', 'CONFIRMED', 'SUPPORT'])", campaign);
        run("insert into campaign.campaign (id, short_id, portal_id, organisation_id, goal_cents, last_day, release, state, writer_id, created_at, changed_at) values ('%s', 'm4tch%05d', '%s', '%s', 10000000, '%s', 'RECEIVED', 'RUNNING', '%s', now(), now())", campaign, number, portal, organisation, LocalDate.now().plusDays(60), UUID.randomUUID());
        run("insert into campaign.text values ('%s', 'de', 0, 'Hilf uns', 'Es war ein langes Jahr.')", campaign);
        run("insert into route.stop values ('%s', '%s', %d, '%s', 'Dortmund', %s, %s)", UUID.randomUUID(), route, number, organisation, 51.52 - number * 0.0003, 7.48 - number * 0.0003);
    }

    /// Of a bank that doubles, empty before the day is over.
    private void pot(String portal) throws SQLException {
        var bank = UUID.randomUUID();
        run("insert into organisation.organisation (id, slug, name, kind, website, address, portal_id, entered, changed) values ('%s', 'spieltag-bank', 'Bank am Wall', 'COMPANY', '', '', '%s', now(), now())", bank, portal);
        run("insert into campaign.pot (id, portal_id, organisation_id, cents, percent, gift_cap_cents, campaign_cap_cents, day_cap_cents, state, asked_by, asked_at) values ('%s', '%s', '%s', %d, 100, 2000, %d, %d, 'OPEN', '%s', now())", UUID.randomUUID(), portal, bank, POT_CENTS, POT_CENTS, POT_CENTS, UUID.randomUUID());
    }

    /// ISO 7064: 98 less the remainder by 97 of the account, the country in digits, and 00.
    private static String iban(int number) {
        var account = "44050199%010d".formatted(number);
        var check = 98 - new java.math.BigInteger(account + "131400").mod(java.math.BigInteger.valueOf(97)).intValue();
        return "DE%02d%s".formatted(check, account);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute(String.format(java.util.Locale.ROOT, sql, values));
        }
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var answer = db.createStatement().executeQuery(sql)) {
            while (answer.next()) texts.add(answer.getString(1));
        }
        return texts;
    }
}
