package ruhr.kumpel.conversation;

/// What somebody writes to the portal's team about; words `conversation.topic.…`.
enum Topic {
    QUESTION,
    TECHNICAL,
    /// A barrier on these pages: BITV 2.0 asks for this way.
    BARRIER,
    CONTENT,
    PRESS,
    /// Rights of the GDPR; answered by managers, within a month.
    PRIVACY
}
