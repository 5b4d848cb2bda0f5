package ruhr.kumpel.organisation;

/// Who sells, as buyers are told it (DSA Art. 30 (7)).
///
/// @param register the trade register or a similar one, empty if it stands in none
public record PublicTrader(String name, String address, String phone, String email, String register, String number) {}
