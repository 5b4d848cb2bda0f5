package ruhr.kumpel.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// Who is responsible for somebody who lives here and comes with this.
@Component
class Finder {

    private static final int MOST = 40;

    private final OfficeStore store;

    Finder(OfficeStore store) {
        this.store = store;
    }

    /// @param responsible who decides; where nobody does, who is there for it. May be empty.
    /// @param helpers who helps with it, then who advises about anything: nobody is left alone
    record Found(List<Responsible> responsible, List<Responsible> helpers) {

        /// @param fitting all who are there for the topic, in their order
        /// @param advisers all who advise about anything, in their order
        static Found of(List<Responsible> fitting, List<Responsible> advisers) {
            var deciding = fitting.stream().filter(Found::decides).toList();
            var responsible = deciding.isEmpty()
                    ? fitting.stream().filter(one -> !sells(one)).toList()
                    : deciding;
            var helpers = Stream.concat(fitting.stream(), advisers.stream())
                    .filter(one -> !responsible.contains(one))
                    .distinct()
                    .toList();
            return new Found(cut(responsible), cut(helpers));
        }

        private static boolean decides(Responsible one) {
            return one.office().profile().kind() == OfficeKind.AUTHORITY;
        }

        private static boolean sells(Responsible one) {
            return one.office().profile().kind() == OfficeKind.PROVIDER;
        }

        private static List<Responsible> cut(List<Responsible> all) {
            return all.stream().limit(MOST).toList();
        }
    }

    Found find(PortalId portal, Seeker seeker, Optional<Topic> topic, LanguageTag reader) {
        var fitting =
                Responsible.of(store.serving(portal, seeker, topic.stream().toList()), seeker, topic, reader);
        var advisers = Responsible.of(
                store.serving(portal, seeker, List.of(Topic.ADVICE)), seeker, Optional.of(Topic.ADVICE), reader);
        return Found.of(fitting, advisers);
    }
}
