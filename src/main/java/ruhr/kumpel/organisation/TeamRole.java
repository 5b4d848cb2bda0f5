package ruhr.kumpel.organisation;

import java.util.Locale;

/// What somebody in the team may do. Both act for the organisation; only owners change the team.
enum TeamRole {
    OWNER,
    EDITOR;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TeamRole of(String word) {
        return word.equals(OWNER.word()) ? OWNER : EDITOR;
    }
}
