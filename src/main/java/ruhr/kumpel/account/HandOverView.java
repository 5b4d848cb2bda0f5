package ruhr.kumpel.account;

public record HandOverView(String title, String action, String pass, String next) {}
