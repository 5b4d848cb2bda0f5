package ruhr.kumpel.account;

/// @param found whether the invitation is for the person who is signed in, and still open
public record InvitationView(boolean found, String role, String hint, String by, String action) {}
