package ruhr.kumpel.payment;

/// What somebody typed as an account.
sealed interface Naming {

    record Named(String holder, Iban iban) implements Naming {}

    record NotAHolder() implements Naming {}

    record NotAnIban() implements Naming {}

    record NotReachable() implements Naming {}

    static Naming of(String holder, String iban) {
        var name = holder.strip().replaceAll("\\h+", " ");
        if (!GiroCode.isHolder(name)) return new NotAHolder();
        var number = Iban.parse(iban);
        if (number.isEmpty()) return new NotAnIban();
        return Payee.reachable(number.get()) ? new Named(name, number.get()) : new NotReachable();
    }
}
