package ruhr.kumpel.office;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Tab;

/// The desk of those who keep the offices, ready to print.
///
/// @param shipped how many come with the release and are not here yet
/// @param piles what is to do, and the rest
public record DeskView(
        String action,
        String fresh,
        int shipped,
        String take,
        String pile,
        List<Tab> piles,
        String text,
        String town,
        List<Choice> towns,
        List<Row> rows,
        int count,
        Paging paging) {

    public record Row(
            Text name,
            String href,
            String kind,
            String icon,
            String serves,
            OfficeMark mark,
            List<OfficeFormView.Translation> translations) {}
}
