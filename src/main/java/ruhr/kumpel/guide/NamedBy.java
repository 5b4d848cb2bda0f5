package ruhr.kumpel.guide;

/// Who brought a guide and a request together. The newcomer's own wish is her consent; else she is asked.
enum NamedBy {
    NEWCOMER,
    COORDINATOR,
    /// A guide who hands over.
    GUIDE
}
