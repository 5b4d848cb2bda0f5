package ruhr.kumpel.office;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.organisation.HoursView;
import ruhr.kumpel.place.Spot;
import ruhr.kumpel.web.Tab;

/// An office, ready to print.
///
/// @param notes what one should know about the text: machine translated, outdated
/// @param topics each leads to the finder
/// @param serves whom, in words
/// @param team where its organisation's team changes it, for the team
/// @param desk where editors do, for editors
/// @param data what machines read (schema.org)
public record OfficeView(
        Text name,
        Text about,
        String kind,
        String icon,
        OfficeMark mark,
        List<String> notes,
        List<Tab> topics,
        List<OfferingView> offerings,
        HoursView hours,
        Optional<Spot> spot,
        String map,
        String place,
        String town,
        String phone,
        String phoneHref,
        String website,
        String websiteShown,
        String appointment,
        String languages,
        String serves,
        String access,
        Text way,
        String basis,
        Optional<Tab> organisation,
        Optional<String> team,
        Optional<String> desk,
        boolean archived,
        String contact,
        String data) {

    /// @param fee in words and as a sum
    public record OfferingView(
            Text name,
            Text about,
            List<Text> documents,
            Text eligibility,
            Text fee,
            String amount,
            String basis,
            String appointment) {}
}
