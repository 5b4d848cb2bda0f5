package ruhr.kumpel.campaign;

/// For whoever got a present by mail, ready to print.
public record PresentView(String action, String giver, String report, boolean stopped) {}
