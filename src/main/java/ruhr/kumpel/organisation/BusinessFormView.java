package ruhr.kumpel.organisation;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// @param story where the profile is changed
public record BusinessFormView(
        String name,
        String action,
        String back,
        String story,
        Fields fields,
        List<Choice> topics,
        List<Choice> towns,
        List<Choice> languages,
        HoursInput hours,
        List<String> delivers,
        PhotosView photos,
        Problems problems,
        Seen seen) {

    public record Fields(
            String category,
            String place,
            String town,
            String lat,
            String lon,
            boolean byAppointment,
            String radius,
            String services,
            String saidIn,
            String phone,
            String shop,
            String reservation,
            String social) {}

    /// @param full no more may be added
    public record PhotosView(String action, List<Photo> photos, boolean full) {}

    public record Photo(String source, int width, int height, String alternative, String removal) {}
}
