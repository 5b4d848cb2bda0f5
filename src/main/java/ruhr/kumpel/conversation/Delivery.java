package ruhr.kumpel.conversation;

/// How somebody wants to hear by mail of a kind of notice; on the page it stands anyway.
enum Delivery {
    AT_ONCE,
    DAILY,
    OFF
}
