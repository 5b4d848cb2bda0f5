package ruhr.kumpel.organisation;

import java.util.List;

/// How one reaches a business beside its website: a telephone number and addresses of the web, each possibly empty.
///
/// @param social its pages with others
public record Reach(String phone, String shop, String reservation, List<String> social) {

    public static final Reach NONE = new Reach("", "", "", List.of());
    static final int MOST_SOCIAL = 5;

    public Reach {
        social = List.copyOf(social);
    }
}
