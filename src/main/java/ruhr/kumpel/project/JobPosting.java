package ruhr.kumpel.project;

import java.util.LinkedHashMap;
import java.util.Map;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.kernel.Money;

/// What search engines read of a job (schema.org/JobPosting).
final class JobPosting {

    private JobPosting() {}

    static Map<String, Object> of(Job job) {
        var vacancy = job.vacancy();
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("employmentType", type(vacancy));
        if (!vacancy.hours().isEmpty()) thing.put("workHours", vacancy.hours());
        vacancy.starts().ifPresent(day -> thing.put("jobStartDate", day.toString()));
        thing.put("directApply", job.apply().isEmpty());
        if (vacancy.pay().from().isPresent() || vacancy.pay().to().isPresent())
            thing.put("baseSalary", salary(vacancy.pay()));
        return thing;
    }

    private static String type(Vacancy vacancy) {
        return switch (vacancy.form()) {
            case INTERNSHIP -> "INTERN";
            case APPRENTICESHIP -> "OTHER";
            case JOB ->
                vacancy.contract().filter(Vacancy.Contract.FIXED::equals).isPresent() ? "TEMPORARY" : "FULL_TIME";
        };
    }

    private static Map<String, Object> salary(Vacancy.Pay pay) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@type", "QuantitativeValue");
        pay.from().ifPresent(from -> value.put("minValue", euros(from)));
        pay.to().ifPresent(to -> value.put("maxValue", euros(to)));
        value.put("unitText", pay.per().name());
        return Map.of("@type", "MonetaryAmount", "currency", Money.CURRENCY, "value", value);
    }

    private static double euros(Money amount) {
        return amount.cents() / 100.0;
    }
}
