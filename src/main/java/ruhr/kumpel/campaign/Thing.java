package ruhr.kumpel.campaign;

/// What makes a reward a thing of its own: so many pieces, one way to its buyer.
///
/// @param vat what it is and where is certain, so it is single-purpose unless its business says otherwise
/// @param handout what is sent if it is digital; else empty
record Thing(int stock, Delivery delivery, Vat vat, String handout) {}
