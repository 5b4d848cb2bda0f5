package ruhr.kumpel.account;

import ruhr.kumpel.web.Problems;

public record FirstOperatorView(String key, String email, Problems problems) {}
