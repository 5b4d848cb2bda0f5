package ruhr.kumpel.account;

import java.util.Map;
import ruhr.kumpel.kernel.PersonId;

/// A module's part of what is stored about a person (GDPR articles 15, 17, 20). Every module that stores anything
/// about persons has one.
public interface PersonalData {

    /// The word under which it stands in the export: `project`.
    String section();

    /// A copy of everything, as plain maps, lists, texts and numbers.
    Map<String, Object> copyFor(PersonId person);

    /// Removes it, or makes it nobody's where others need it; within the caller's transaction.
    void erase(PersonId person);
}
