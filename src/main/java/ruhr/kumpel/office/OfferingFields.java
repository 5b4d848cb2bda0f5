package ruhr.kumpel.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What one gets at an office, as rows of a form. A row without a name is no service.
final class OfferingFields {

    static final List<String> WORDS =
            List.of("name", "about", "documents", "eligibility", "fee", "amount", "basis", "appointment");
    static final Map<String, Integer> LONGEST =
            Map.of("name", 160, "about", 2000, "documents", 2000, "eligibility", 1000, "fee", 300, "basis", 300);

    private OfferingFields() {}

    static String field(int row, String word) {
        return "service" + row + "-" + word;
    }

    static boolean isFilled(OfficeForm form, int row) {
        return WORDS.stream().anyMatch(word -> !form.text(field(row, word)).isEmpty());
    }

    static void put(Offering offering, LanguageTag source, int row, Map<String, String> texts) {
        texts.put(field(row, "id"), offering.id().toString());
        texts.put(field(row, "name"), OfficeForm.in(offering.name(), source));
        texts.put(field(row, "about"), OfficeForm.in(offering.about(), source));
        texts.put(field(row, "documents"), OfficeForm.in(offering.documents(), source));
        texts.put(field(row, "eligibility"), OfficeForm.in(offering.eligibility(), source));
        texts.put(field(row, "fee"), OfficeForm.in(offering.fee(), source));
        offering.amount().ifPresent(amount -> texts.put(field(row, "amount"), plain(amount)));
        texts.put(field(row, "basis"), offering.basis());
        texts.put(field(row, "appointment"), offering.appointment());
    }

    private static String plain(Money amount) {
        return BigDecimal.valueOf(amount.cents(), 2).toPlainString().replace('.', ',');
    }

    /// Says at each field what cannot be understood.
    static void check(OfficeForm form, Problems problems, Visit visit) {
        for (int row = 0; row < OfficeForm.MOST_OFFERINGS; row++) {
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
    static List<Offering> read(OfficeForm form, List<Offering> were, LanguageTag source) {
        var offerings = new ArrayList<Offering>();
        for (int row = 0; row < OfficeForm.MOST_OFFERINGS; row++)
            if (!form.text(field(row, "name")).isEmpty())
                offerings.add(read(form, row, was(form.text(field(row, "id")), were), source));
        return offerings;
    }

    private static Optional<Offering> was(String id, List<Offering> were) {
        return were.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    private static Offering read(OfficeForm form, int row, Optional<Offering> was, LanguageTag source) {
        return new Offering(
                was.map(Offering::id).orElseGet(Ids::next),
                text(form, row, "name", was.map(Offering::name), source),
                text(form, row, "about", was.map(Offering::about), source),
                text(form, row, "documents", was.map(Offering::documents), source),
                text(form, row, "eligibility", was.map(Offering::eligibility), source),
                text(form, row, "fee", was.map(Offering::fee), source),
                Money.parse(form.text(field(row, "amount"))),
                form.text(field(row, "basis")),
                Addresses.whole(form.text(field(row, "appointment"))));
    }

    private static Localized text(OfficeForm form, int row, String word, Optional<Localized> was, LanguageTag source) {
        return was.orElse(Localized.EMPTY).with(source, form.text(field(row, word)));
    }
}
