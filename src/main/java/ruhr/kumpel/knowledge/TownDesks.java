package ruhr.kumpel.knowledge;

import java.text.Collator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// The towns that somebody edits: all of them, or hers. The others do not exist for her.
@Component
class TownDesks {

    static final String PATH = "/manage/towns";

    private final TownStore towns;
    private final TownReading reading;

    TownDesks(TownStore towns, TownReading reading) {
        this.towns = towns;
        this.reading = reading;
    }

    Town with(String municipality, Visit visit) {
        return towns.with(visit.portal(), municipality)
                .filter(town -> visit.may(Role.EDITOR, town.part()))
                .orElseThrow(NotFound::new);
    }

    /// By name.
    List<Town> of(Visit visit) {
        var order = Collator.getInstance(visit.language().locale());
        return towns.of(visit.portal()).stream()
                .filter(town -> visit.may(Role.EDITOR, town.part()))
                .sorted((one, other) -> order.compare(
                        reading.name(one, visit).value(),
                        reading.name(other, visit).value()))
                .toList();
    }

    static List<Tab> tabs(Town town, Visit visit) {
        return Stream.of("", "/pages")
                .map(path -> Tab.of(
                                visit.say(path.isEmpty() ? "knowledge.towndesk.look" : "knowledge.towndesk.pages"),
                                visit.link(town.desk() + path))
                        .current(
                                path.isEmpty()
                                        ? visit.path().equals(town.desk())
                                        : visit.path().startsWith(town.desk() + path)))
                .toList();
    }
}
