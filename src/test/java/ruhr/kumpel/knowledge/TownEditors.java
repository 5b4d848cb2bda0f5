package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.Answer;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.Portal;

/// Editors of one town, who write by its forms.
@Component
class TownEditors {

    static final String BOCHUM = "05911000";
    static final String ESSEN = "05113000";

    private final Entrance entrance;
    private final Grants grants;

    TownEditors(Entrance entrance, Grants grants) {
        this.entrance = entrance;
        this.grants = grants;
    }

    TownEditor of(Portal portal, String town) {
        var someone = entrance.signedIn(portal);
        grants.grant(someone.person(), Role.EDITOR, new Scope.OfMunicipality(portal.id(), town));
        return new TownEditor(portal, town, someone);
    }

    record TownEditor(Portal portal, String town, Entrance.Someone someone) {

        Surfer surfer() {
            return someone.surfer();
        }

        String desk() {
            return "/de/manage/towns/" + town;
        }

        /// @param page its desk as the region's editors have it
        String page(String page) {
            return desk() + "/pages/" + Editors.Editor.last(page);
        }

        void opens() {
            assertThat(surfer().post(portal.key(), desk() + "/opening", Map.of())
                            .status())
                    .isEqualTo(303);
        }

        /// Saves all fields of the form as they stand, but for these.
        Answer writes(String page, String section, Map<String, String> changes) {
            var path = page(page) + "/sections/" + section;
            var form = new HashMap<String, String>();
            for (var field : surfer().get(portal.key(), path).page().select("form[data-markdown] [name]"))
                if (!field.is("button"))
                    form.put(
                            field.attr("name"),
                            field.is("textarea")
                                    ? field.wholeText()
                                    : field.is("select")
                                            ? field.select("option[selected]").val()
                                            : field.val());
            form.putAll(changes);
            return surfer().post(portal.key(), path, form);
        }

        void says(String page, String section, String title, String body) {
            var answer = writes(page, section, Map.of("title", title, "body", body, "deed", "publish"));
            assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        }

        /// @return the decisions that wait on this page
        Answer decides(String page, String section, String deed) {
            var form = surfer().get(portal.key(), page(page))
                    .page()
                    .select("form[action$=/sections/" + section + "/decision]:has([value=" + deed + "])");
            return surfer().post(
                            portal.key(),
                            page(page) + "/sections/" + section + "/decision",
                            Map.of(
                                    "deed",
                                    deed,
                                    "region",
                                    form.select("[name=region]").val()));
        }
    }
}
