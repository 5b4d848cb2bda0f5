package ruhr.kumpel.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// How a guide is measured by what a newcomer looks for. Language weighs most, then what she knows, then where she is;
/// among equals whoever has more room comes first, so that nobody is overrun.
final class Matching {

    private static final int LANGUAGE = 40;
    private static final int LESS_PER_LEVEL = 8;
    private static final int TOPICS = 30;
    private static final int TOWN = 20;
    private static final int NEAR = 12;
    private static final int ANYWHERE = 10;
    private static final int WAY = 10;
    private static final int ROOM = 9;

    /// The best first.
    static final Comparator<Match> BEST = Comparator.comparingInt(Match::score)
            .reversed()
            .thenComparing(match -> match.guide().busy())
            .thenComparing(match -> match.guide().id().value());

    private final Wanted wanted;
    private final Set<String> neighbours;
    private final List<Why> why = new ArrayList<>();
    private int score;

    private Matching(Wanted wanted, Set<String> neighbours) {
        this.wanted = wanted;
        this.neighbours = neighbours;
    }

    /// @param neighbours the towns around the newcomer's
    static Match of(Wanted wanted, Guide guide, Set<String> neighbours) {
        var matching = new Matching(wanted, neighbours);
        matching.languages(guide.profile());
        matching.topics(guide.profile());
        matching.town(guide.profile());
        matching.way(guide.profile());
        matching.room(guide);
        return new Match(guide, matching.score, matching.why);
    }

    private void languages(Profile profile) {
        var common = profile.spoken().stream()
                .filter(one -> wanted.languages().contains(one.language()))
                .sorted(Comparator.comparing(SpokenLanguage::level))
                .limit(2)
                .toList();
        for (var one : common) why.add(new Why.Speaks(one.language(), one.level()));
        if (!common.isEmpty())
            score += LANGUAGE - LESS_PER_LEVEL * common.getFirst().level().ordinal();
    }

    private void topics(Profile profile) {
        var common = wanted.topics().stream().filter(profile.topics()::contains).toList();
        if (common.isEmpty()) return;
        why.add(new Why.Knows(common));
        score += TOPICS * common.size() / wanted.topics().size();
    }

    private void town(Profile profile) {
        if (wanted.town().isEmpty()) return;
        var town = wanted.town().get();
        if (profile.towns().contains(town)) add(new Why.IsFrom(town), TOWN);
        else if (profile.towns().isEmpty()) add(new Why.ComesAnywhere(), ANYWHERE);
        else
            profile.towns().stream()
                    .filter(neighbours::contains)
                    .findFirst()
                    .ifPresent(near -> add(new Why.IsNear(near), NEAR));
    }

    private void way(Profile profile) {
        wanted.way().filter(profile.ways()::contains).ifPresent(way -> add(new Why.CameTheSameWay(way), WAY));
    }

    private void room(Guide guide) {
        if (guide.free() < 1) return;
        add(new Why.HasRoom(guide.free()), ROOM * guide.free() / guide.profile().capacity());
    }

    private void add(Why reason, int weight) {
        why.add(reason);
        score += weight;
    }
}
