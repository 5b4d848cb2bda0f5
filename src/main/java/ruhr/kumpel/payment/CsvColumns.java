package ruhr.kumpel.payment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ruhr.kumpel.kernel.Money;

/// Which column of a bank's turnover list is what. Names as Sparkassen, Volks- und Raiffeisenbanken (GLS too),
/// DKB, ING, Commerzbank, Deutsche Bank and Postbank write them.
record CsvColumns(Map<What, Integer> places) {

    enum What {
        ACCOUNT("iban auftragskonto", "auftragskonto", "iban auftraggeberkonto"),
        DAY("buchungstag", "buchungsdatum", "buchung"),
        AMOUNT("betrag", "betrag (€)", "betrag (eur)"),
        DEBIT("soll"),
        CREDIT("haben"),
        CURRENCY("waehrung"),
        PAYER(
                "beguenstigter/zahlungspflichtiger",
                "name zahlungsbeteiligter",
                "zahlungspflichtige*r",
                "beguenstigter / auftraggeber",
                "auftraggeber/empfaenger"),
        PURPOSE("verwendungszweck"),
        TEXT("buchungstext", "umsatztyp", "umsatzart"),
        END_TO_END("kundenreferenz (end-to-end)", "kundenreferenz"),
        STATUS("info", "status");

        private final List<String> names;

        What(String... names) {
            this.names = List.of(names);
        }
    }

    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("([+-]?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,10})(?:,(\\d{1,2}))?");

    /// As in [CamtEntry]: something goes back. `Storno` stands for a booking that the bank itself undoes.
    private static final Pattern GOES_BACK =
            Pattern.compile("(?i)r(ü|ue)ck(ü|ue)berweisung|retoure|r(ü|ue)ckgabe|storno");

    /// Empty if this row does not name the columns that nobody can do without.
    static Optional<CsvColumns> named(List<String> cells) {
        var names = cells.stream().map(CsvColumns::plain).toList();
        var places = new HashMap<What, Integer>();
        for (var what : What.values())
            what.names.stream()
                    .map(names::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(what, place));
        boolean enough = places.containsKey(What.DAY)
                && (places.containsKey(What.AMOUNT) || places.containsKey(What.CREDIT))
                && (places.containsKey(What.PURPOSE) || places.containsKey(What.TEXT));
        return enough ? Optional.of(new CsvColumns(Map.copyOf(places))) : Optional.empty();
    }

    Optional<String> account(List<String> cells) {
        return cell(What.ACCOUNT, cells);
    }

    /// Booked tomorrow, or not at all.
    boolean onlyAnnounced(List<String> cells) {
        return cell(What.STATUS, cells).orElse("").toLowerCase(Locale.ROOT).contains("vorgemerkt");
    }

    /// Empty if day or amount cannot be read.
    Optional<BankEntry> entry(List<String> cells) {
        var currency = cell(What.CURRENCY, cells).orElse(Money.CURRENCY);
        if (!currency.equalsIgnoreCase(Money.CURRENCY)) throw new Refusal(Reading.Reason.CURRENCY, currency);
        var text = cell(What.TEXT, cells).orElse("");
        var purpose = cell(What.PURPOSE, cells).orElse(text);
        var day = cell(What.DAY, cells).flatMap(CsvColumns::day);
        var amount = amount(cells).filter(money -> money.cents() != 0);
        if (day.isEmpty() || amount.isEmpty()) return Optional.empty();
        return Optional.of(new BankEntry(
                day.get(),
                amount.get(),
                cell(What.PAYER, cells).orElse(""),
                purpose,
                cell(What.END_TO_END, cells).orElse("").replace("NOTPROVIDED", ""),
                "",
                GOES_BACK.matcher(text).find() ? BankEntry.Nature.RETURN : BankEntry.Nature.TRANSFER));
    }

    private Optional<Money> amount(List<String> cells) {
        if (places.containsKey(What.AMOUNT)) return cell(What.AMOUNT, cells).flatMap(CsvColumns::amount);
        var came = cell(What.CREDIT, cells).flatMap(CsvColumns::amount);
        return came.isPresent()
                ? came
                : cell(What.DEBIT, cells)
                        .flatMap(CsvColumns::amount)
                        .map(gone -> gone.isPositive() ? gone.negated() : gone);
    }

    private Optional<String> cell(What what, List<String> cells) {
        var place = places.get(what);
        return place == null || place >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(place).strip()).filter(cell -> !cell.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        var german = GERMAN_DAY.matcher(text);
        try {
            if (!german.matches()) return Optional.of(LocalDate.parse(text));
            int year = Integer.parseInt(german.group(3));
            return Optional.of(LocalDate.of(
                    year < 100 ? 2000 + year : year,
                    Integer.parseInt(german.group(2)),
                    Integer.parseInt(german.group(1))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Money> amount(String text) {
        var german = AMOUNT.matcher(text.replaceAll("[\\s\\p{Z}€]|EUR", "").replace('−', '-'));
        if (!german.matches()) return Optional.empty();
        var euros = german.group(1) + german.group(2).replace(".", "") + "."
                + Optional.ofNullable(german.group(3)).orElse("0");
        return Money.exactly(new BigDecimal(euros));
    }

    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("empfaenger*in", "empfaenger");
    }
}
