package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form of a new module, ready to print.
public record NewModuleView(
        String action, String course, String back, ModuleForm form, List<Choice> topics, Problems problems) {}
