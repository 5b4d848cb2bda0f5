package ruhr.kumpel.journey;

import ruhr.kumpel.PostBox;

/// Entries as people post them; the writer is signed in afterwards.
final class Entries {

    private final PostBox postBox;

    Entries(PostBox postBox) {
        this.postBox = postBox;
    }

    /// Answers the writer's address.
    String post(Walk walk, String title, String text) {
        var address = Walk.someAddress();
        walk.to("/post")
                .choose("kind", "project")
                .fill("title", title)
                .fill("text", text)
                .select("category", "goods")
                .fill("place", "45127 Essen")
                .fill("email", address)
                .press("Eintrag abschicken");
        walk.confirm(postBox, address);
        return address;
    }
}
