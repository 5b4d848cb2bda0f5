package ruhr.kumpel.campaign;

import ruhr.kumpel.web.Problems;

/// The field for a voucher's code.
public record TillView(String action, String code, Problems problems) {}
