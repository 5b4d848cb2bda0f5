package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// The form of a campaign, ready to print.
///
/// @param running what supporters have seen stays: only texts are asked for
/// @param in the languages in which one can write it
/// @param vat how vouchers are taxed here, and why
/// @param rewards how many labels are asked for
public record DraftView(
        String action,
        String back,
        CampaignForm form,
        boolean running,
        boolean fresh,
        List<Tab> in,
        List<Choice> releases,
        int rewards,
        String vat,
        Problems problems,
        Seen seen) {}
