package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.intake.Row;

/// The columns of a job. What cannot be read is left out: it must not keep a row out.
final class ImportedJob {

    private ImportedJob() {}

    static Job of(Row row) {
        return new Job(
                new Vacancy(
                        row.value("job-form").flatMap(Vacancy.Form::parse).orElse(Vacancy.Form.JOB),
                        row.value("job-contract").flatMap(Vacancy.Contract::parse),
                        words(row, "job-hours", Job.LONGEST_HOURS),
                        new Vacancy.Pay(
                                words(row, "job-pay", Job.LONGEST_PAY),
                                Optional.empty(),
                                Optional.empty(),
                                Vacancy.Pay.Per.MONTH),
                        row.value("job-german").flatMap(GermanLevel::parse),
                        List.of(),
                        row.value("job-recognition").isPresent(),
                        row.value("job-housing").isPresent(),
                        false,
                        row.value("job-starts").flatMap(Days::parse)),
                row.value("job-apply").flatMap(JobCheck::address),
                row.value("job-closes").flatMap(Days::parse));
    }

    private static String words(Row row, String field, int most) {
        return Publishing.shortened(row.value(field).orElse(""), most);
    }
}
