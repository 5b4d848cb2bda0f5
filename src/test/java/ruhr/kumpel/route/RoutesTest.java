package ruhr.kumpel.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

@KumpelTest
class RoutesTest {

    private static final List<String> TRANSLATIONS = List.of("en", "uk", "ar", "tr");
    private static final int ROUNDS = 8;

    private final Routes routes;
    private final RouteStore store;
    private final Portal portal;
    private final Someone manager;

    RoutesTest(Routes routes, RouteStore store, Visitors visitors, Grants grants, ExamplePortals portals) {
        this.routes = routes;
        this.store = store;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
        this.manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
    }

    /// Promise 27. All four saw the route before any of them saved, and none writes where another one does.
    @Test
    void whoTranslatesKeepsWhatOthersTranslateAtTheSameMoment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var route = draft();
            try (var translators = Executors.newFixedThreadPool(TRANSLATIONS.size())) {
                var work = new ArrayList<Callable<Integer>>();
                for (var language : TRANSLATIONS) {
                    var seen = seen(route, language);
                    work.add(() -> translated(route, language, seen));
                }
                for (var one : translators.invokeAll(work))
                    assertThat(one.get()).isEqualTo(303);
            }
            var titles = store.with(route.shortId(), portal.id())
                    .orElseThrow()
                    .content()
                    .title();
            assertThat(titles.languages())
                    .extracting(LanguageTag::value)
                    .containsExactlyInAnyOrder("de", "en", "uk", "ar", "tr");
        }
    }

    @Test
    void withoutASecondStopNothingIsPublished() {
        var route = draft();
        assertThat(routes.show(route.id())).isFalse();
        assertThat(store.of(portal.id(), RouteState.SHOWN)).isEmpty();
    }

    private Route draft() {
        return routes.draft(
                portal.id(),
                new RouteContent(Localized.german("Am Fluss"), Localized.german("Einmal lang."), List.of()));
    }

    private String seen(Route route, String language) {
        return manager.surfer()
                .get(portal.key(), "/de" + route.desk() + "?in=" + language)
                .page()
                .select("input[name=seen]")
                .val();
    }

    private int translated(Route route, String language, String seen) {
        var form = new HashMap<String, String>();
        form.put("writtenIn", language);
        form.put("title", "Title " + language);
        form.put("story", "Story " + language);
        form.put("seen", seen);
        return manager.surfer().post(portal.key(), "/de" + route.desk(), form).status();
    }
}
