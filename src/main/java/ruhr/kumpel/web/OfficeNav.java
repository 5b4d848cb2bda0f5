package ruhr.kumpel.web;

import java.util.ArrayList;
import java.util.List;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// The side bar of the back office: what this person may do here.
public final class OfficeNav {

    private OfficeNav() {}

    public static List<Tab> of(Visit visit) {
        var tabs = new ArrayList<Tab>();
        boolean portal = visit.site().portal().isPresent();
        if (portal && visit.may(Role.MODERATOR)) {
            tabs.add(tab(visit, "moderation", "/manage/moderation", "flag"));
            tabs.add(tab(visit, "inbox", "/manage/inbox", "mail"));
            tabs.add(tab(visit, "shared", "/manage/shared", "layers"));
        }
        if (portal && visit.site().has("info")) {
            if (visit.may(Role.EDITOR) || editsA(Scope.OfBranch.class, visit))
                tabs.add(tab(visit, "pages", "/manage/pages", "book"));
            if (visit.may(Role.EDITOR) || editsA(Scope.OfMunicipality.class, visit))
                tabs.add(tab(visit, "towns", "/manage/towns", "building"));
        }
        if (portal && visit.may(Role.EDITOR) && visit.site().has("signpost"))
            tabs.add(tab(visit, "signpost", "/manage/signpost", "flag"));
        if (portal && visit.may(Role.EDITOR) && visit.site().has("pinboard"))
            tabs.add(tab(visit, "pinboard", "/manage/pinboard", "pin-board"));
        if (portal && visit.may(Role.EDITOR)) tabs.add(tab(visit, "vocabulary", "/manage/vocabulary", "search"));
        if (portal && visit.may(Role.EDITOR) && visit.site().has("offices"))
            tabs.add(tab(visit, "offices", "/manage/offices", "building"));
        if (portal && visit.may(Role.MANAGER) && visit.site().has("guides"))
            tabs.add(tab(visit, "guides", "/manage/guides", "hand"));
        if (portal && visit.may(Role.MANAGER) && visit.site().has("ambassadors"))
            tabs.add(tab(visit, "ambassadors", "/manage/ambassadors", "talk"));
        if (portal && visit.may(Role.MANAGER)) {
            tabs.add(tab(visit, "organisations", "/manage/organisations", "users"));
            if (visit.site().has("campaigns")) {
                tabs.add(tab(visit, "routes", "/manage/routes", "pin"));
                tabs.add(tab(visit, "draws", "/manage/draws", "gift"));
                tabs.add(tab(visit, "accounts", "/manage/accounts", "euro"));
                tabs.add(tab(visit, "pots", "/manage/pots", "gift"));
                tabs.add(tab(visit, "notices", "/manage/notices", "check"));
                tabs.add(tab(visit, "faces", "/manage/faces", "people"));
            }
            tabs.add(tab(visit, "imports", "/manage/imports", "upload"));
            tabs.add(tab(visit, "team", "/manage/team", "user"));
            tabs.add(tab(visit, "portal", "/manage/portal", "cog"));
            tabs.add(tab(visit, "audit", "/manage/audit", "history"));
        }
        if (!portal && visit.may(Role.OPERATOR)) {
            tabs.add(tab(visit, "portals", "/operator/portals", "layers"));
            tabs.add(tab(visit, "mail", "/operator/mail", "mail"));
            tabs.add(tab(visit, "words", "/manage/words", "language"));
            tabs.add(tab(visit, "vocabulary", "/manage/vocabulary", "search"));
            tabs.add(tab(visit, "team", "/operator/team", "user"));
            tabs.add(tab(visit, "persons", "/operator/persons", "lock"));
            tabs.add(tab(visit, "audit", "/operator/audit", "history"));
        }
        return tabs;
    }

    private static boolean editsA(Class<? extends Scope> part, Visit visit) {
        return visit.memberHere().grants().stream()
                .map(Member.Granted::scope)
                .anyMatch(scope -> part.isInstance(scope) && scope.reaches(visit.portal()));
    }

    private static Tab tab(Visit visit, String word, String path, String icon) {
        return Tab.of(visit.say("web.office." + word), visit.link(path))
                .icon(icon)
                .current(visit.path().equals(path) || visit.path().startsWith(path + "/"));
    }
}
