package ruhr.kumpel.organisation;

import java.util.Optional;

/// @param why the link opens nothing, or nothing
/// @param action address of the answer, if there is something to answer
/// @param role what the person may do in the team
public record InvitationView(String why, Optional<String> action, String role) {}
