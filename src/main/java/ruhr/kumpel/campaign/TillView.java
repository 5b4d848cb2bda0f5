package ruhr.kumpel.campaign;

import ruhr.kumpel.web.Problems;

/// The field for a voucher's code.
///
/// @param vouchers the beginning of the paths of vouchers, in the reader's language
public record TillView(String action, String vouchers, String code, Problems problems) {}
