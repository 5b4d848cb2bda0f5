package ruhr.kumpel.journey;

import ruhr.kumpel.PostBox;

/// Entries as people post them; the writer is signed in afterwards.
final class Entries {

    private final PostBox postBox;

    Entries(PostBox postBox) {
        this.postBox = postBox;
    }

    /// Answers the writer's address. Whoever has posted on this portal before is signed in and gives none.
    String post(Walk walk, String title, String text) {
        return post(walk, title, text, "45127 Essen");
    }

    String post(Walk walk, String title, String text, String place) {
        var address = Walk.someAddress();
        walk.to("/post")
                .choose("kind", "project")
                .fill("title", title)
                .fill("text", text)
                .select("category", "goods")
                .fill("place", place);
        boolean first = walk.page().locator("[name='email']").count() > 0;
        if (first) walk.fill("email", address);
        walk.press("Eintrag abschicken");
        if (walk.page().locator("#alike").count() > 0) walk.press("Eintrag abschicken");
        if (first) walk.confirm(postBox, address);
        return address;
    }
}
