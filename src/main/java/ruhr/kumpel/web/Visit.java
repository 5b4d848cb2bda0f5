package ruhr.kumpel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// One request: which site, in which language, by whom, when. Controllers take it as an argument, templates as
/// their first parameter.
///
/// @param path the path without the language, starting with `/`: `/listings`
/// @param query what followed it, with its `?`, or nothing: kept when the language changes
public record Visit(
        Site site,
        LanguageTag language,
        String path,
        String query,
        Optional<Member> member,
        Instant now,
        Words words,
        Personal personal) {

    public Visit(
            Site site,
            LanguageTag language,
            String path,
            String query,
            Optional<Member> member,
            Instant now,
            Words words) {
        this(site, language, path, query, member, now, words, Personal.NOBODY);
    }

    /// For letters, tests and other things that nobody's address bar shows.
    public Visit(Site site, LanguageTag language, String path, Optional<Member> member, Instant now, Words words) {
        this(site, language, path, "", member, now, words);
    }

    /// What the member has not seen yet.
    public Unseen.Count unseen() {
        return personal.unseen();
    }

    /// Whether forms on this page come back as they were sent when the session had ended.
    public boolean hasKept() {
        return !personal.fields().isEmpty();
    }

    /// What was typed into fields of several lines, for pages that do not show their form at once.
    public List<String> keptTexts() {
        return personal.fields().values().stream()
                .flatMap(List::stream)
                .filter(text -> text.strip().contains(" "))
                .toList();
    }

    Optional<List<String>> kept(String field) {
        return personal.field(field);
    }

    /// The words of the interface.
    public String say(String key, Object... arguments) {
        return words.say(language, key, arguments);
    }

    /// A figure that stands alone: "1.565".
    public String number(long number) {
        return words.number(language, number);
    }

    /// A text in many languages as this reader gets it: her language, the site's, German, the one it was written
    /// in.
    public Localized.Text say(Localized text) {
        return text.in(language, site.defaultLanguage(), LanguageTag.GERMAN);
    }

    /// A path of this site in this language: `/listings` becomes `/de/listings`.
    public String link(String path) {
        return "/" + language + path;
    }

    /// The same with scheme and host, for mails, feeds and codes.
    public String absolute(String path) {
        return site.origin() + link(path);
    }

    /// The day in the portal's time zone.
    public LocalDate today() {
        return LocalDate.ofInstant(now, site.zone());
    }

    public String dir() {
        return language.direction();
    }

    /// The portal; an error on the bare host, so only for pages that the bare host does not have ([Access.On]).
    public PortalId portal() {
        return site.portal().orElseThrow();
    }

    /// Whether the visitor has this role here: on this portal, or on the installation for the bare host.
    public boolean may(Role role) {
        Scope here = site.portal().<Scope>map(Scope.OfPortal::new).orElseGet(Scope.Installation::new);
        return member.filter(member -> member.may(role, here)).isPresent();
    }

    /// The same within a part of this portal: for one town, for one branch of its pages.
    public boolean may(Role role, Scope part) {
        return member.filter(member -> member.may(role, part)).isPresent();
    }

    /// Whether the visitor has this role for at least a part of this portal.
    public boolean maySomewhere(Role role) {
        return site.portal()
                .flatMap(here -> member.filter(member -> member.maySomewhere(role, here)))
                .isPresent();
    }

    /// The signed-in person; only on pages whose [Access] asks for one.
    public Member memberHere() {
        return member.orElseThrow();
    }
}
