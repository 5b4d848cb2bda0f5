package ruhr.kumpel.project;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;

/// The fields of a job as its form has them.
final class FormOfJob {

    private FormOfJob() {}

    static Map<String, List<String>> of(Job job) {
        var vacancy = job.vacancy();
        var fields = new LinkedHashMap<String, List<String>>();
        put(fields, JobCheck.FORM, vacancy.form().word());
        put(
                fields,
                JobCheck.CONTRACT,
                vacancy.contract().map(Vacancy.Contract::word).orElse(""));
        put(fields, JobCheck.HOURS, vacancy.hours());
        put(fields, JobCheck.PAY, vacancy.pay().words());
        put(fields, JobCheck.PAY_FROM, amount(vacancy.pay().from()));
        put(fields, JobCheck.PAY_TO, amount(vacancy.pay().to()));
        put(fields, JobCheck.PAY_PER, vacancy.pay().per().word());
        put(fields, JobCheck.GERMAN, vacancy.german().map(GermanLevel::word).orElse(""));
        fields.put(
                JobCheck.WORKING,
                vacancy.working().stream().map(LanguageTag::value).toList());
        put(fields, JobCheck.RECOGNITION, yes(vacancy.recognition()));
        put(fields, JobCheck.HOUSING, yes(vacancy.housing()));
        put(fields, JobCheck.FAMILY, yes(vacancy.family()));
        put(fields, JobCheck.STARTS, day(vacancy.starts()));
        put(fields, JobCheck.CLOSES, day(job.closes()));
        put(fields, JobCheck.APPLY, job.apply().orElse(""));
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        fields.put(name, List.of(value));
    }

    /// `2800` or `14,50`, as it can be read again.
    private static String amount(Optional<Money> amount) {
        return amount.map(money -> money.cents() % 100 == 0
                        ? Long.toString(money.cents() / 100)
                        : "%d,%02d".formatted(money.cents() / 100, money.cents() % 100))
                .orElse("");
    }

    private static String yes(boolean is) {
        return is ? "true" : "";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
