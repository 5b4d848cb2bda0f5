package ruhr.kumpel.campaign;

import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Problems;

/// The form by which a team gives money back, ready to print.
///
/// @param voucher what becomes of hers; empty if she has none
/// @param underWay a refund or a dispute goes on
public record RefundView(
        Text title,
        String back,
        String action,
        String key,
        String who,
        String left,
        String typed,
        String voucher,
        boolean underWay,
        Problems problems) {}
