package ruhr.kumpel.web;

import java.util.List;
import java.util.Map;

/// Forms that arrived after their writer's session had ended, kept until she has signed in. Filled by `account`.
public interface KeptForms {

    /// Answers the secret by which it is found again; nothing if it is too long to be kept.
    String keep(Map<String, List<String>> fields);

    /// Empty if there is none, or not any more.
    Map<String, List<String>> kept(String secret);
}
