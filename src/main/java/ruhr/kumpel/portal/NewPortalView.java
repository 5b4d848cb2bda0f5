package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// @param domain of the installation, for the example of a host
public record NewPortalView(NewPortalForm form, List<Choice> presets, String domain, Problems problems) {}
