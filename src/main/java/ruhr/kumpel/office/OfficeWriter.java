package ruhr.kumpel.office;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.HoursCode;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// Writes offices whole, many at once.
@Component
class OfficeWriter {

    private static final int AT_ONCE = 500;
    private static final String COLUMNS =
            "kind, organisation_id, topics, languages, access, hours, by_appointment, place, town, lat, lon, phone,"
                    + " website, appointment, basis, changed_at, changed_by";

    private final JdbcTemplate db;

    OfficeWriter(JdbcTemplate db) {
        this.db = db;
    }

    /// Where a new one comes from.
    record Origin(Optional<String> shipped, Optional<UUID> importId, Optional<PersonId> by) {

        static Origin by(PersonId person) {
            return new Origin(Optional.empty(), Optional.empty(), Optional.of(person));
        }
    }

    record New(Office office, Origin origin) {}

    void add(List<New> fresh) {
        db.batchUpdate(
                "insert into office.office (" + COLUMNS
                        + ", id, short_id, portal_id, source, created_at, shipped, import_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fresh,
                AT_ONCE,
                (statement, one) -> {
                    int next = columns(statement, one.office(), one.origin().by());
                    statement.setObject(next++, one.office().id());
                    statement.setString(next++, one.office().shortId().value());
                    statement.setObject(next++, one.office().portal().value());
                    statement.setString(next++, one.office().standing().source().value());
                    statement.setObject(
                            next++, SqlTime.of(one.office().standing().created()));
                    statement.setString(next++, one.origin().shipped().orElse(null));
                    statement.setObject(next, one.origin().importId().orElse(null));
                });
        details(fresh.stream().map(New::office).toList());
    }

    void change(Office office, PersonId by) {
        db.update(
                "update office.office set (" + COLUMNS
                        + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) where id = ?",
                statement -> {
                    int next = columns(statement, office, Optional.of(by));
                    statement.setObject(next, office.id());
                });
        for (var table : List.of("text", "area", "offering"))
            db.update("delete from office." + table + " where office_id = ?", office.id());
        details(List.of(office));
    }

    void remove(Collection<UUID> ids) {
        db.update("delete from office.office where id = any(?)", (Object) ids.toArray(UUID[]::new));
    }

    private static int columns(PreparedStatement statement, Office office, Optional<PersonId> by) throws SQLException {
        var profile = office.profile();
        var where = office.whereabouts();
        var reach = office.reach();
        int next = 1;
        statement.setString(next++, profile.kind().word());
        statement.setObject(
                next++, office.organisation().map(OrganisationId::value).orElse(null));
        statement.setArray(next++, texts(statement, profile.topics().stream().map(Topic::word)));
        statement.setArray(next++, texts(statement, profile.languages().stream().map(LanguageTag::value)));
        statement.setArray(next++, texts(statement, where.access().stream().map(AccessMark::word)));
        statement.setString(next++, HoursCode.of(reach.hours()));
        statement.setBoolean(next++, reach.byAppointment());
        statement.setString(next++, where.place());
        statement.setString(next++, where.town().orElse(null));
        statement.setObject(next++, where.pin().map(pin -> pin.lat()).orElse(null));
        statement.setObject(next++, where.pin().map(pin -> pin.lon()).orElse(null));
        statement.setString(next++, reach.phone());
        statement.setString(next++, reach.website());
        statement.setString(next++, reach.appointment());
        statement.setString(next++, profile.basis());
        statement.setObject(next++, SqlTime.of(office.standing().changed()));
        statement.setObject(next++, by.map(PersonId::value).orElse(null));
        return next;
    }

    private static java.sql.Array texts(PreparedStatement statement, Stream<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private void details(List<Office> offices) {
        var texts = new ArrayList<@Nullable Object[]>();
        var areas = new ArrayList<@Nullable Object[]>();
        var offerings = new ArrayList<@Nullable Object[]>();
        var offeringTexts = new ArrayList<@Nullable Object[]>();
        for (var office : offices) {
            texts(office, texts);
            for (var area : office.profile().areas()) areas.add(area(office.id(), area));
            int position = 0;
            for (var offering : office.offerings()) {
                offerings.add(new @Nullable Object[] {
                    offering.id(),
                    office.id(),
                    position++,
                    offering.amount().map(Money::cents).orElse(null),
                    offering.basis(),
                    offering.appointment()
                });
                texts(offering, office.standing().source(), offeringTexts);
            }
        }
        db.batchUpdate("insert into office.text values (?, ?, ?, ?, ?, ?, ?, ?)", texts);
        db.batchUpdate("insert into office.area values (?, ?, ?) on conflict do nothing", areas);
        db.batchUpdate("insert into office.offering values (?, ?, ?, ?, ?, ?)", offerings);
        db.batchUpdate("insert into office.offering_text values (?, ?, ?, ?, ?, ?, ?, ?)", offeringTexts);
    }

    private static void texts(Office office, List<@Nullable Object[]> rows) {
        int position = 0;
        for (var language :
                sourceFirst(office.profile().name(), office.standing().source())) {
            var written = office.standing().texts().get(language);
            rows.add(new @Nullable Object[] {
                office.id(),
                language.value(),
                position++,
                in(office.profile().name(), language),
                in(office.profile().about(), language),
                in(office.whereabouts().way(), language),
                written != null && written.machine(),
                SqlTime.of(written == null ? office.standing().changed() : written.at())
            });
        }
    }

    private static void texts(Offering offering, LanguageTag source, List<@Nullable Object[]> rows) {
        int position = 0;
        for (var language : sourceFirst(offering.name(), source))
            rows.add(new @Nullable Object[] {
                offering.id(),
                language.value(),
                position++,
                in(offering.name(), language),
                in(offering.about(), language),
                in(offering.documents(), language),
                in(offering.eligibility(), language),
                in(offering.fee(), language)
            });
    }

    private static List<LanguageTag> sourceFirst(Localized name, LanguageTag source) {
        return Stream.concat(Stream.of(source), name.languages().stream())
                .distinct()
                .filter(name.languages()::contains)
                .toList();
    }

    private static String in(Localized text, LanguageTag language) {
        return text.exactly(language).orElse("");
    }

    private static @Nullable Object[] area(UUID office, Area area) {
        return switch (area) {
            case Area.Postcode(var code) -> new @Nullable Object[] {office, "postcode", code};
            case Area.Town(var key) -> new @Nullable Object[] {office, "town", key};
            case Area.District(var name) -> new @Nullable Object[] {office, "district", name};
            case Area.Region _ -> new @Nullable Object[] {office, "region", ""};
        };
    }
}
