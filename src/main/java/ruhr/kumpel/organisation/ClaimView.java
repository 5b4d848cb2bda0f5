package ruhr.kumpel.organisation;

import ruhr.kumpel.web.Problems;

/// The form in which somebody claims an organisation, ready to print.
public record ClaimView(
        String name, String href, String action, String key, ClaimForm form, boolean asksAddress, Problems problems) {}
