package ruhr.kumpel.portal;

/// Light or dark. The ground is the look's, the same for all portals.
public enum Scheme {
    LIGHT("#f7f3ec"),
    DARK("#161311");

    final Colour ground;

    Scheme(String ground) {
        this.ground = new Colour(ground);
    }
}
