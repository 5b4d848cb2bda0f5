package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.Answer;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.Portal;

/// Editors of a portal, who write by its forms.
@Component
class Editors {

    private final Entrance entrance;
    private final Grants grants;

    Editors(Entrance entrance, Grants grants) {
        this.entrance = entrance;
        this.grants = grants;
    }

    Editor of(Portal portal) {
        var someone = entrance.signedIn(portal);
        grants.grant(someone.person(), Role.EDITOR, new Scope.OfPortal(portal.id()));
        return new Editor(portal, someone.surfer(), someone.person());
    }

    record Editor(Portal portal, Surfer surfer, PersonId person) {

        /// The desk of a new page: `/de/manage/pages/7h2k9m4n8p`.
        String begins(String title) {
            return begins(title, "");
        }

        String begins(String title, String parent) {
            var answer = surfer.post(
                    portal.key(),
                    "/de/manage/pages/new",
                    Map.of("title", title, "source", "de", "parent", last(parent)));
            assertThat(answer.status()).as(answer.main()).isEqualTo(303);
            return answer.location();
        }

        /// Saves all fields of the form as they stand, but for these.
        Answer writes(String desk, Map<String, String> changes) {
            return surfer.post(portal.key(), desk, form(desk, changes));
        }

        Map<String, String> form(String desk, Map<String, String> changes) {
            var page = surfer.get(portal.key(), desk).page();
            var form = new HashMap<String, String>();
            for (var field : page.select("form[data-markdown] [name]")) {
                if (field.is("button") || field.is("[type=checkbox]:not([checked])")) continue;
                form.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val());
            }
            form.putAll(changes);
            return form;
        }

        void publishes(String desk, Map<String, String> changes) {
            var all = new HashMap<>(changes);
            all.put("deed", "publish");
            var answer = writes(desk, all);
            assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        }

        /// What a reader of this language sees.
        Answer read(String desk, String language, Surfer reader) {
            return reader.visit(portal.key(), "/" + language + "/info/x-" + last(desk));
        }

        static String last(String desk) {
            return desk.replaceAll("\\?.*", "").replaceAll(".*/", "");
        }
    }
}
