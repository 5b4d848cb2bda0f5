package ruhr.kumpel.project;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// Giving an entry away, and taking it.
public record HandOverView(String title, String action, String email, List<Choice> organisations, Problems problems) {}
