package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// A contact card within a page.
///
/// @param now whether somebody is there, in words; nothing if no hours are known
public record CardView(
        Localized.Text name,
        List<String> lines,
        String textLang,
        String textDir,
        String phone,
        String web,
        boolean open,
        String now,
        List<Day> week) {

    public record Day(String name, String hours) {}
}
