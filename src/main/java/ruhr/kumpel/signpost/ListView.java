package ruhr.kumpel.signpost;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Problems;

/// Somebody's checklist, ready to print.
///
/// @param unconfirmed how many steps nobody has confirmed
/// @param foreign whether some of it is in another language
/// @param changed how many steps say something else than when she kept it
/// @param gone how many steps no longer apply
/// @param code under which it is kept, if it came from there or was just kept
/// @param device whether it came from this device
/// @param done what has just been done, in words
public record ListView(
        String day,
        List<Hidden> hidden,
        List<Group> groups,
        List<AskView.Said> way,
        int steps,
        int unconfirmed,
        boolean foreign,
        int changed,
        int gone,
        boolean dated,
        Optional<String> code,
        boolean fresh,
        boolean device,
        Optional<String> done,
        String email,
        Problems problems,
        Actions actions,
        AskView.Ways ways,
        boolean member) {

    /// @param phase heading
    public record Group(String phase, List<Line> lines) {}

    /// @param change nothing, `changed` or `new`
    /// @param law what the office understands, in German
    public record Line(
            int number,
            String key,
            Saying title,
            Saying text,
            Saying office,
            String officeUrl,
            Optional<Way> nearby,
            List<Saying> papers,
            Saying fee,
            Saying deadline,
            Optional<Due> due,
            List<Way> links,
            String law,
            String asOf,
            boolean unconfirmed,
            boolean foreign,
            String change,
            boolean done,
            String note) {}

    public record Due(String iso, String words, boolean past) {}

    public record Way(String href, String words, boolean outside) {}

    public record Actions(
            String again, String ask, String calendar, String letter, String code, String account, String kept) {}
}
