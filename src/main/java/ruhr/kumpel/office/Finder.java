package ruhr.kumpel.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// Who is responsible for somebody who lives here and comes with this.
@Component
class Finder {

    private static final int MOST = 30;
    private static final int MOST_HELPERS = 6;

    private final OfficeStore store;

    Finder(OfficeStore store) {
        this.store = store;
    }

    /// @param responsible may be empty
    /// @param helpers who advises about anything around there, without those who are responsible: nobody is left alone
    record Found(List<Responsible> responsible, List<Responsible> helpers) {}

    Found find(PortalId portal, Seeker seeker, Optional<Topic> topic, LanguageTag reader) {
        var responsible = Responsible.of(
                store.serving(portal, seeker, topic.stream().toList()), seeker, topic, reader);
        Set<UUID> there =
                responsible.stream().map(one -> one.office().id()).collect(Collectors.toSet());
        var advisers = store.serving(portal, seeker, List.of(Topic.ADVICE)).stream()
                .filter(one -> !there.contains(one.id()))
                .toList();
        return new Found(
                responsible.stream().limit(MOST).toList(),
                Responsible.of(advisers, seeker, Optional.empty(), reader).stream()
                        .limit(MOST_HELPERS)
                        .toList());
    }
}
