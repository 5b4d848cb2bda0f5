package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What an operator typed to open a portal.
///
/// @param name empty to take the preset's
public record NewPortalForm(String key, String host, String preset, String name) {

    Problems check(Presets presets, SiteMaker sites, Visit visit) {
        var problems = new Problems();
        if (name.length() > 60) problems.add("name", visit.say("portal.form.too-long", 60, name.length()));
        if (!key.matches("[a-z][a-z0-9-]{1,39}")) problems.add("key", visit.say("portal.new.key.wrong"));
        if (host.length() > 253 || !host.matches("[\\p{Ll}0-9]([\\p{Ll}0-9.-]*[\\p{Ll}0-9])?"))
            problems.add("host", visit.say("portal.new.host.wrong"));
        else if (sites.isBare(host)) problems.add("host", visit.say("portal.new.host.taken", host));
        if (!presets.has(preset)) problems.add("preset", visit.say("portal.new.preset.missing"));
        return problems;
    }

    NewPortal wish(Visit visit) {
        return new NewPortal(
                key, List.of(host), preset, name.isEmpty() ? Localized.EMPTY : Localized.of(visit.language(), name));
    }
}
