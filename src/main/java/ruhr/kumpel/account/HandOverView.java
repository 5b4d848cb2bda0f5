package ruhr.kumpel.account;

public record HandOverView(String title, String action, String code, String next) {}
