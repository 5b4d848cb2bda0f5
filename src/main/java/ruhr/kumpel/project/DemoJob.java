package ruhr.kumpel.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;

/// What an invented job asks and offers: `job: {form: …, german: b1, …}`; days are counted from today.
final class DemoJob {

    private DemoJob() {}

    static Optional<Job> of(DemoFile.Told told, LocalDate today) {
        if (!(told.fields().get("job") instanceof Map<?, ?> fields)) return Optional.empty();
        return Optional.of(new Job(
                new Vacancy(
                        text(fields, "form").flatMap(Vacancy.Form::parse).orElseThrow(),
                        text(fields, "contract").flatMap(Vacancy.Contract::parse),
                        text(fields, "hours").orElse(""),
                        new Vacancy.Pay(
                                text(fields, "pay").orElse(""),
                                text(fields, "from").flatMap(Money::parse),
                                text(fields, "to").flatMap(Money::parse),
                                text(fields, "per")
                                        .flatMap(Vacancy.Pay.Per::parse)
                                        .orElse(Vacancy.Pay.Per.MONTH)),
                        text(fields, "german").flatMap(GermanLevel::parse),
                        languages(fields),
                        is(fields, "recognition"),
                        is(fields, "housing"),
                        is(fields, "family"),
                        day(fields, "starts", today)),
                text(fields, "apply"),
                day(fields, "closes", today)));
    }

    private static Optional<String> text(Map<?, ?> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(Object::toString);
    }

    private static boolean is(Map<?, ?> fields, String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    private static Optional<LocalDate> day(Map<?, ?> fields, String name, LocalDate today) {
        return text(fields, name).map(Long::valueOf).map(today::plusDays);
    }

    private static List<LanguageTag> languages(Map<?, ?> fields) {
        return fields.get("working") instanceof List<?> some
                ? some.stream().map(one -> new LanguageTag(one.toString())).toList()
                : List.of();
    }
}
