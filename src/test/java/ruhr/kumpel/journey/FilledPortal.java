package ruhr.kumpel.journey;

import java.util.Map;
import java.util.Objects;
import ruhr.kumpel.portal.Portal;

/// A portal on which something of everything has happened. Addresses are paths in German, with `/de`.
///
/// @param owner owns the entries and an organisation
/// @param helper writes, pledges, reports, saves searches; is offered an entry and invited to a team
/// @param operator runs the installation; she is at the bare host
/// @param entries the page of an entry by its kind
/// @param hidden an entry that a moderator has hidden, its owner has complained and was answered
/// @param returned an entry that went back to its owner
/// @param matter what helper asked the team, as the team sees it
/// @param unsent where helper finds what she could not send
/// @param page an information page, as its editors see it
/// @param office of the owner's organisation, as readers see it
record FilledPortal(
        Portal portal,
        Somebody owner,
        Somebody helper,
        Somebody moderator,
        Somebody manager,
        Somebody operator,
        Map<String, String> entries,
        String hidden,
        String returned,
        String decision,
        String organisation,
        String thread,
        String inquiry,
        String matter,
        String unsent,
        Imports imports,
        Campaigns campaigns,
        Guides guides,
        Pinboard pinboard,
        String page,
        String office,
        Letters letters) {

    static final String SHARED = "Weitersagen_kostet_nix";

    /// Of the owner's organisation, supported by the helper.
    record Campaigns(
            String running,
            String thanked,
            String promised,
            String given,
            String voucher,
            String purchase,
            String present,
            String route,
            String routeDesk,
            String together,
            String draw,
            String drawDesk) {}

    /// The helper is a guide and accompanies the owner; the moderator wants to be one.
    ///
    /// @param desk of the guide, as the coordinator sees her
    /// @param waiting a request that the coordinator cares for
    record Guides(
            String profile,
            String desk,
            String applicant,
            String choosing,
            String matched,
            String offered,
            String waiting,
            String tandem,
            CourseWork.Pages courses,
            VoiceWork.Pages voices) {}

    /// The owner's news and her event that comes back, and the manager's source.
    record Pinboard(String news, String event, String source) {}

    /// By how far they went.
    record Imports(String columns, String checked, String taken) {}

    /// Where letters lead: their buttons and what ends them, and the pages that wait for their codes. What begins
    /// with `signIn` is at the bare host.
    record Letters(
            Codes codes,
            String invitation,
            String takeOver,
            String staff,
            String unsubscribe,
            String stillTrue,
            String searchEnd) {

        Letters with(Codes newer) {
            return new Letters(newer, invitation, takeOver, staff, unsubscribe, stillTrue, searchEnd);
        }
    }

    /// What is good for minutes only.
    record Codes(String confirm, String confirmLink, String signInCode, String signInLink) {}

    FilledPortal with(Letters newer) {
        return new FilledPortal(
                portal,
                owner,
                helper,
                moderator,
                manager,
                operator,
                entries,
                hidden,
                returned,
                decision,
                organisation,
                thread,
                inquiry,
                matter,
                unsent,
                imports,
                campaigns,
                guides,
                pinboard,
                page,
                office,
                newer);
    }

    /// The information page as its readers see it.
    String info() {
        var shortId = page.substring(page.lastIndexOf('/') + 1);
        return Somebody.path(
                manager.surfer().get(portal.key(), "/de/info/x-" + shortId).location());
    }

    /// Figures of a link with which somebody without an account passes the running campaign on.
    String shared() {
        return campaigns.running() + "/share/" + SHARED;
    }

    String entry(String kind) {
        return Objects.requireNonNull(entries.get(kind));
    }

    String entry() {
        return entry("project");
    }
}
