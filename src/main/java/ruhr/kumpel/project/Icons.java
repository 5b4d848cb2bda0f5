package ruhr.kumpel.project;

import ruhr.kumpel.discovery.Kind;

/// Our names of the kinds' icons in the sprite.
final class Icons {

    private Icons() {}

    static String of(Kind kind) {
        return switch (kind) {
            case PROJECT -> "project";
            case OFFER -> "gift";
            case NEED -> "hand";
            case JOB -> "job";
            case TIP -> "bulb";
            case POINT -> "info";
            case BUSINESS, ORGANISATION, CAMPAIGN, PAGE, POSTING, OFFICE, QUESTION -> kind.icon();
        };
    }
}
