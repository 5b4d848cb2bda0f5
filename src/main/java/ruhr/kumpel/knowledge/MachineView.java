package ruhr.kumpel.knowledge;

import ruhr.kumpel.web.Problems;

/// Offers to have a page translated by a machine.
///
/// @param seen the newest translation, 0 for none
/// @param cost how many characters the text has and how many are left
/// @param tooHard only for a reason
public record MachineView(
        String action,
        String engine,
        int seen,
        String cost,
        boolean tooHard,
        String reason,
        boolean show,
        Problems problems) {}
