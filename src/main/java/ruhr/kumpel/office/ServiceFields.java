package ruhr.kumpel.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What one gets at an office, as rows of a form. A row without a name is no service.
final class ServiceFields {

    static final List<String> WORDS =
            List.of("name", "about", "documents", "eligibility", "fee", "amount", "basis", "appointment");
    static final Map<String, Integer> LONGEST = Map.of(
            "name", 160, "about", 2000, "documents", 2000, "eligibility", 1000, "fee", 300, "basis", 300);

    private ServiceFields() {}

    static String field(int row, String word) {
        return "service" + row + "-" + word;
    }

    static boolean isFilled(OfficeForm form, int row) {
        return WORDS.stream().anyMatch(word -> !form.text(field(row, word)).isEmpty());
    }

    static void put(Service service, LanguageTag source, int row, Map<String, String> texts) {
        texts.put(field(row, "id"), service.id().toString());
        texts.put(field(row, "name"), OfficeForm.in(service.name(), source));
        texts.put(field(row, "about"), OfficeForm.in(service.about(), source));
        texts.put(field(row, "documents"), OfficeForm.in(service.documents(), source));
        texts.put(field(row, "eligibility"), OfficeForm.in(service.eligibility(), source));
        texts.put(field(row, "fee"), OfficeForm.in(service.fee(), source));
        service.amount().ifPresent(amount -> texts.put(field(row, "amount"), plain(amount)));
        texts.put(field(row, "basis"), service.basis());
        texts.put(field(row, "appointment"), service.appointment());
    }

    private static String plain(Money amount) {
        return BigDecimal.valueOf(amount.cents(), 2).toPlainString().replace('.', ',');
    }

    /// Says at each field what cannot be understood.
    static void check(OfficeForm form, Problems problems, Visit visit) {
        for (int row = 0; row < OfficeForm.MOST_SERVICES; row++) {
            if (!isFilled(form, row)) continue;
            if (form.text(field(row, "name")).isEmpty())
                problems.add(field(row, "name"), visit.say("office.form.service.name.missing"));
            for (var most : LONGEST.entrySet())
                if (form.text(field(row, most.getKey())).length() > most.getValue())
                    problems.add(field(row, most.getKey()), visit.say("office.form.too-long", most.getValue()));
            var amount = form.text(field(row, "amount"));
            if (!amount.isEmpty() && Money.parse(amount).isEmpty())
                problems.add(field(row, "amount"), visit.say("office.form.amount.wrong"));
            Addresses.read(form.text(field(row, "appointment")), field(row, "appointment"), problems, visit);
        }
    }

    /// With the translations of those that were there.
    static List<Service> read(OfficeForm form, List<Service> were, LanguageTag source) {
        var services = new ArrayList<Service>();
        for (int row = 0; row < OfficeForm.MOST_SERVICES; row++)
            if (!form.text(field(row, "name")).isEmpty())
                services.add(read(form, row, was(form.text(field(row, "id")), were), source));
        return services;
    }

    private static Optional<Service> was(String id, List<Service> were) {
        return were.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    private static Service read(OfficeForm form, int row, Optional<Service> was, LanguageTag source) {
        return new Service(
                was.map(Service::id).orElseGet(Ids::next),
                text(form, row, "name", was.map(Service::name), source),
                text(form, row, "about", was.map(Service::about), source),
                text(form, row, "documents", was.map(Service::documents), source),
                text(form, row, "eligibility", was.map(Service::eligibility), source),
                text(form, row, "fee", was.map(Service::fee), source),
                Money.parse(form.text(field(row, "amount"))),
                form.text(field(row, "basis")),
                Addresses.whole(form.text(field(row, "appointment"))));
    }


    private static Localized text(
            OfficeForm form, int row, String word, Optional<Localized> was, LanguageTag source) {
        return was.orElse(Localized.EMPTY).with(source, form.text(field(row, word)));
    }
}
