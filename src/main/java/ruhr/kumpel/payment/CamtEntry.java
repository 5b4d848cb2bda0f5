package ruhr.kumpel.payment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.Money;

/// One `Ntry` while it is read: its own elements, and those of each transfer in it. A batch with details becomes
/// one line for each transfer; one without stays a single line that a person must look at.
final class CamtEntry {

    private static final String TRANSFER = "NtryDtls/TxDtls";

    private final String line;
    private final Map<String, String> own = new HashMap<>();
    private final List<Map<String, String>> transfers = new ArrayList<>();

    /// @param line where it starts in the file, for messages
    CamtEntry(String line) {
        this.line = line;
    }

    void start(String path, Optional<String> currency) {
        if (path.equals(TRANSFER)) transfers.add(new HashMap<>());
        if (currency.isPresent() && !currency.get().equals(Money.CURRENCY) && isAmount(path))
            throw new Refusal(Reading.Reason.CURRENCY, currency.get());
    }

    void end(String path, String text) {
        if (text.isEmpty()) return;
        if (path.startsWith(TRANSFER + "/"))
            transfers.getLast().merge(path.substring(TRANSFER.length() + 1), text, (one, other) -> one + " " + other);
        else own.merge(path, text, (one, other) -> one + " " + other);
    }

    void into(Gathered gathered) {
        if (!own.getOrDefault("Sts/Cd", own.getOrDefault("Sts", "")).equals("BOOK")) gathered.leaveOut();
        else if (amount(own, "Amt").equals(Money.ZERO)) gathered.leaveOut(); // a mere notice
        else if (!complete()) gathered.add(whole());
        else
            transfers.stream()
                    .map(this::single)
                    .filter(one -> one.amount().cents() != 0)
                    .forEach(gathered::add);
    }

    /// Whether the transfers tell all of the sum. Banks leave out amounts of single ones, and take fees off.
    private boolean complete() {
        if (transfers.isEmpty()) return false;
        if (transfers.size() == 1) return true;
        var amounts =
                transfers.stream().map(this::told).flatMap(Optional::stream).toList();
        return amounts.size() == transfers.size() && Money.sum(amounts).equals(signed(amount(own, "Amt"), own));
    }

    private BankEntry whole() {
        int count = Math.max(transfers.size(), number(own.getOrDefault("NtryDtls/Btch/NbOfTxs", "1")));
        var purpose = new StringBuilder(own.getOrDefault("AddtlNtryInf", ""));
        transfers.forEach(one -> purpose.append(' ').append(purpose(one)));
        return new BankEntry(
                day(),
                signed(amount(own, "Amt"), own),
                "",
                purpose.toString(),
                "",
                own.getOrDefault("AcctSvcrRef", ""),
                count > 1 ? BankEntry.Nature.BATCH : nature(Map.of()));
    }

    private BankEntry single(Map<String, String> transfer) {
        var amount = transfers.size() == 1
                ? signed(amount(own, "Amt"), own)
                : told(transfer).orElseThrow();
        return new BankEntry(
                day(),
                amount,
                amount.isPositive() ? party(transfer, "Dbtr") : party(transfer, "Cdtr"),
                purpose(transfer),
                transfer.getOrDefault("Refs/EndToEndId", "").replace("NOTPROVIDED", ""),
                transfer.getOrDefault("Refs/AcctSvcrRef", own.getOrDefault("AcctSvcrRef", "")),
                nature(transfer));
    }

    private Optional<Money> told(Map<String, String> transfer) {
        for (var path : List.of("Amt", "AmtDtls/TxAmt/Amt"))
            if (transfer.containsKey(path)) return Optional.of(signed(amount(transfer, path), transfer));
        return Optional.empty();
    }

    /// In a batch each transfer says itself which way it goes; else the entry does.
    private Money signed(Money amount, Map<String, String> elements) {
        var way = elements.getOrDefault("CdtDbtInd", own.getOrDefault("CdtDbtInd", ""));
        return switch (way) {
            case "CRDT" -> amount;
            case "DBIT" -> amount.negated();
            default -> throw broken();
        };
    }

    private Money amount(Map<String, String> elements, String path) {
        try {
            return Money.exactly(new BigDecimal(elements.getOrDefault(path, "")))
                    .filter(amount -> amount.cents() >= 0 && amount.compareTo(GiroCode.MOST) <= 0)
                    .orElseThrow(this::broken);
        } catch (NumberFormatException _) {
            throw broken();
        }
    }

    private LocalDate day() {
        var told = own.getOrDefault("BookgDt/Dt", own.getOrDefault("BookgDt/DtTm", own.getOrDefault("ValDt/Dt", "")));
        try {
            return LocalDate.parse(told.substring(0, Math.min(10, told.length())));
        } catch (DateTimeException _) {
            throw broken();
        }
    }

    private BankEntry.Nature nature(Map<String, String> transfer) {
        boolean goesBack = transfer.keySet().stream().anyMatch(path -> path.startsWith("RtrInf/"))
                || own.getOrDefault("RvslInd", "").equals("true")
                || transfer.getOrDefault("BkTxCd/Domn/Fmly/SubFmlyCd", "").equals("RRTN")
                || own.getOrDefault("BkTxCd/Domn/Fmly/SubFmlyCd", "").equals("RRTN");
        return goesBack ? BankEntry.Nature.RETURN : BankEntry.Nature.TRANSFER;
    }

    private static String purpose(Map<String, String> transfer) {
        return (transfer.getOrDefault("RmtInf/Strd/CdtrRefInf/Ref", "") + " "
                        + transfer.getOrDefault("RmtInf/Ustrd", "") + " "
                        + transfer.getOrDefault("RmtInf/Strd/AddtlRmtInf", ""))
                .strip();
    }

    /// Version 08 has the name below `Pty`.
    private static String party(Map<String, String> transfer, String role) {
        for (var path : List.of("Ultmt" + role + "/Pty/Nm", role + "/Pty/Nm", role + "/Nm"))
            if (transfer.containsKey("RltdPties/" + path)) return transfer.getOrDefault("RltdPties/" + path, "");
        return "";
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static boolean isAmount(String path) {
        return path.equals("Amt") || path.equals(TRANSFER + "/Amt");
    }

    private Refusal broken() {
        return new Refusal(Reading.Reason.BROKEN, line);
    }
}
