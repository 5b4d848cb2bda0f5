package ruhr.kumpel.account;

import java.util.Locale;
import java.util.Optional;

/// What one can try out in the demo.
enum DemoRole {
    VISITOR("eye", Optional.empty(), "/"),
    MEMBER("user", Optional.of(DemoPerson.MEMBER), "/my/entries"),
    ORGANISATION_MEMBER("users", Optional.of(DemoPerson.ORGANISATION_MEMBER), "/my/entries"),
    MODERATOR("flag", Optional.of(DemoPerson.MODERATOR), "/manage/moderation"),
    MANAGER("palette", Optional.of(DemoPerson.MANAGER), "/manage/portal"),
    OPERATOR("database", Optional.of(DemoPerson.OPERATOR), "/operator/portals");

    private final String icon;
    private final Optional<DemoPerson> person;
    private final String path;

    DemoRole(String icon, Optional<DemoPerson> person, String path) {
        this.icon = icon;
        this.person = person;
        this.path = path;
    }

    static Optional<DemoRole> of(String word) {
        for (var role : values()) if (role.word().equals(word)) return Optional.of(role);
        return Optional.empty();
    }

    /// As in addresses and keys of messages: `organisation-member`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String icon() {
        return icon;
    }

    Optional<DemoPerson> person() {
        return person;
    }

    /// Where there is something to do for this role, below the language.
    String path() {
        return path;
    }

    boolean onBareHost() {
        return this == OPERATOR;
    }
}
