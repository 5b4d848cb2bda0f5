package ruhr.kumpel.account;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.When;

/// @param fresh whether she signed in a moment ago, as adding a passkey and erasing ask for
/// @param passkeysHere whether this is the host to which passkeys are bound; else `passkeysAt` leads there
/// @param done what has just been done, in words; blank otherwise
public record AccountView(
        String name,
        String email,
        String language,
        List<Choice> languages,
        List<Session> sessions,
        List<Passkey> passkeys,
        boolean fresh,
        boolean passkeysHere,
        String passkeysAt,
        String passkeyLabel,
        String again,
        String done,
        Problems problems) {

    public record Session(String id, String words, When signedIn, When lastUsed, boolean here) {}

    public record Passkey(String id, String label, When created, When lastUsed) {}
}
