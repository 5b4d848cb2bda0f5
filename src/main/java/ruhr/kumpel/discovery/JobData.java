package ruhr.kumpel.discovery;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;

/// A job as open data.
final class JobData {

    private JobData() {}

    static Map<String, Object> of(Vacancy vacancy) {
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("work", vacancy.form().word());
        vacancy.contract().ifPresent(contract -> job.put("contract", contract.word()));
        if (!vacancy.hours().isEmpty()) job.put("hours", vacancy.hours());
        if (!vacancy.pay().words().isEmpty()) job.put("pay", vacancy.pay().words());
        vacancy.pay().from().ifPresent(from -> job.put("pay_from", euros(from)));
        vacancy.pay().to().ifPresent(to -> job.put("pay_to", euros(to)));
        if (vacancy.pay().from().or(vacancy.pay()::to).isPresent())
            job.put("pay_per", vacancy.pay().per().word());
        vacancy.german().ifPresent(level -> job.put("german", level.word()));
        job.put("working", tags(vacancy));
        job.put("recognition", vacancy.recognition());
        job.put("housing", vacancy.housing());
        job.put("family", vacancy.family());
        vacancy.starts().ifPresent(day -> job.put("starts", day.toString()));
        return job;
    }

    static List<String> tags(Vacancy vacancy) {
        return vacancy.working().stream().map(LanguageTag::value).toList();
    }

    /// With a dot and two decimals, as machines read it.
    static String euros(Money amount) {
        return BigDecimal.valueOf(amount.cents(), 2).toPlainString();
    }
}
