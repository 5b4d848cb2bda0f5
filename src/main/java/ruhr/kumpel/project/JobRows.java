package ruhr.kumpel.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;

/// A job as a row of its own, read with its entry.
final class JobRows {

    /// Behind `e.*` of an entry.
    static final String COLUMNS = """
            j.form as job_form, j.contract as job_contract, j.hours as job_hours, j.pay as job_pay,
            j.pay_from_cents as job_pay_from, j.pay_to_cents as job_pay_to, j.pay_per as job_pay_per,
            j.german as job_german, j.working as job_working, j.recognition as job_recognition,
            j.housing as job_housing, j.family as job_family, j.starts_on as job_starts, j.closes_on as job_closes,
            j.apply_at as job_apply
            """;

    static final String INSERT = """
            insert into project.job (entry_id, form, contract, hours, pay, pay_from_cents, pay_to_cents, pay_per, german,
                                     working, recognition, housing, family, starts_on, closes_on, apply_at)
            values (:id, :form, :contract, :hours, :pay, :payFrom, :payTo, :payPer, :german,
                    :working, :recognition, :housing, :family, :starts, :closes, :apply)
            """;

    private JobRows() {}

    static Optional<Job> read(ResultSet row) throws SQLException {
        var form = row.getString("job_form");
        if (form == null) return Optional.empty();
        var vacancy = new Vacancy(
                Vacancy.Form.valueOf(form),
                Optional.ofNullable(row.getString("job_contract")).map(Vacancy.Contract::valueOf),
                row.getString("job_hours"),
                new Vacancy.Pay(
                        row.getString("job_pay"),
                        Optional.ofNullable(row.getObject("job_pay_from", Long.class))
                                .map(Money::new),
                        Optional.ofNullable(row.getObject("job_pay_to", Long.class))
                                .map(Money::new),
                        Vacancy.Pay.Per.valueOf(row.getString("job_pay_per"))),
                Optional.ofNullable(row.getString("job_german")).map(GermanLevel::valueOf),
                SqlTexts.in(row, "job_working").stream().map(LanguageTag::new).toList(),
                row.getBoolean("job_recognition"),
                row.getBoolean("job_housing"),
                row.getBoolean("job_family"),
                EntryReader.day(row, "job_starts"));
        return Optional.of(
                new Job(vacancy, Optional.ofNullable(row.getString("job_apply")), EntryReader.day(row, "job_closes")));
    }

    static MapSqlParameterSource of(UUID entry, Job job) {
        var vacancy = job.vacancy();
        return new MapSqlParameterSource("id", entry)
                .addValue("form", vacancy.form().name())
                .addValue("contract", vacancy.contract().map(Enum::name).orElse(null))
                .addValue("hours", vacancy.hours())
                .addValue("pay", vacancy.pay().words())
                .addValue("payFrom", vacancy.pay().from().map(Money::cents).orElse(null))
                .addValue("payTo", vacancy.pay().to().map(Money::cents).orElse(null))
                .addValue("payPer", vacancy.pay().per().name())
                .addValue("german", vacancy.german().map(Enum::name).orElse(null))
                .addValue(
                        "working",
                        vacancy.working().stream().map(LanguageTag::value).toArray(String[]::new))
                .addValue("recognition", vacancy.recognition())
                .addValue("housing", vacancy.housing())
                .addValue("family", vacancy.family())
                .addValue("starts", SqlTime.day(vacancy.starts()))
                .addValue("closes", SqlTime.day(job.closes()))
                .addValue("apply", job.apply().orElse(null));
    }
}
