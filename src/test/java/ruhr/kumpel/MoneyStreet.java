package ruhr.kumpel;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All who have to do with the salon's money. They keep their sessions through all kills.
record MoneyStreet(
        SupportedSalon salon, SalonBooks books, List<Supporter> supporters, Bookkeeper bookkeeper, List<Till> tills) {

    private static final String TEAM = "organisation-member";

    static MoneyStreet of(LiveKumpel kumpel, Random random) throws Exception {
        var salon = SupportedSalon.of(kumpel);
        return new MoneyStreet(
                salon,
                new SalonBooks(salon, kumpel.database()),
                List.of(supporter(salon, kumpel, random), supporter(salon, kumpel, random)),
                new Bookkeeper(salon, SupportedSalon.surfer(kumpel, TEAM)),
                List.of(till(salon, kumpel, random), till(salon, kumpel, random)));
    }

    List<Doer<?>> doers() {
        return Stream.<Doer<?>>concat(Stream.concat(supporters.stream(), tills.stream()), Stream.of(bookkeeper))
                .toList();
    }

    void agrees(JdbcClient db) {
        books.agree(bookkeeper, tills, db);
    }

    /// Everybody has done something. Before that a kill proves little: on a slow machine some are still at their first
    /// deed when others have done dozens.
    boolean isBusy() {
        return doers().stream().allMatch(doer -> doer.acknowledged().size() > 3)
                && !bookkeeper.purposes().isEmpty()
                && tills.stream().noneMatch(till -> till.redeemed().isEmpty());
    }

    private static Supporter supporter(SupportedSalon salon, LiveKumpel kumpel, Random random) throws Exception {
        return new Supporter(
                salon, Writer.surferSignedIn(kumpel, SupportedSalon.PORTAL), new Random(random.nextLong()));
    }

    private static Till till(SupportedSalon salon, LiveKumpel kumpel, Random random) {
        return new Till(salon, SupportedSalon.surfer(kumpel, TEAM), new Random(random.nextLong()));
    }
}
