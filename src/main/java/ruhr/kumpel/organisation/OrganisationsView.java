package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Paging;

/// The list of organisations with what was asked for.
public record OrganisationsView(
        int count,
        String text,
        String kind,
        String town,
        List<Choice> kinds,
        List<Choice> towns,
        List<Card> organisations,
        Paging paging) {

    public record Card(
            String name,
            String href,
            String kind,
            String icon,
            Optional<String> town,
            Text excerpt,
            Optional<String> logo,
            boolean verified) {}
}
