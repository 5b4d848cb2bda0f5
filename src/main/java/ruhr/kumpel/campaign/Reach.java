package ruhr.kumpel.campaign;

/// How far a campaign, or one link of it, was passed on.
///
/// @param links that somebody has opened
/// @param gifts promised or given that came by them
record Reach(long links, long visits, long gifts) {

    boolean none() {
        return links == 0;
    }
}
