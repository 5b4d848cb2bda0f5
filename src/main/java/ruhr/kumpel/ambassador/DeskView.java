package ruhr.kumpel.ambassador;

import java.util.List;
import ruhr.kumpel.web.Problems;

/// All ambassadors for the portal's team, ready to print.
public record DeskView(
        List<Row> applied,
        List<Row> ambassadors,
        List<Invited> invited,
        String action,
        String email,
        boolean sent,
        Problems problems) {

    public record Row(String name, String href, String communities, String languages, String state, String badge) {}

    public record Invited(String email, String when, String removal) {}
}
