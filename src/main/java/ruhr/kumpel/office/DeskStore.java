package ruhr.kumpel.office;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;

/// What editors look for.
@Component
class DeskStore {

    private static final String FROM = """
              from office.office o
              left join office.confirmation c on c.office_id = o.id
              left join office.archiving a on a.office_id = o.id
             where o.portal_id = :portal
            """;

    private final JdbcClient db;

    DeskStore(JdbcClient db) {
        this.db = db;
    }

    enum Pile {
        /// Somebody has changed it, or written it, and no editor stands for it.
        OPEN("c.office_id is null and a.office_id is null"),
        DUE("c.check_again < :today and a.office_id is null"),
        ALL("a.office_id is null"),
        ARCHIVED("a.office_id is not null");

        private final String condition;

        Pile(String condition) {
            this.condition = condition;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Pile of(String word) {
            for (var pile : values()) if (pile.word().equals(word)) return pile;
            return OPEN;
        }
    }

    /// @param town official key; offices that serve it, and all that serve its county or everybody
    /// @param text in any language's name
    record Wish(PortalId portal, Pile pile, Optional<String> town, Optional<String> district, String text) {}

    Map<Pile, Integer> counts(PortalId portal, LocalDate today) {
        var counts = new EnumMap<Pile, Integer>(Pile.class);
        for (var pile : Pile.values())
            counts.put(
                    pile,
                    db.sql("select count(*)" + FROM + " and " + pile.condition)
                            .param("portal", portal.value())
                            .param("today", today)
                            .query(Integer.class)
                            .single());
        return counts;
    }

    int count(Wish wish, LocalDate today) {
        return asked("select count(*)", wish, "", today).query(Integer.class).single();
    }

    /// What people changed lately before what came with the release.
    List<UUID> find(Wish wish, LocalDate today, int offset, int limit) {
        return asked("select o.id", wish, """
                 order by c.check_again nulls first, o.changed_by is null, o.changed_at desc,
                          (select t.name from office.text t where t.office_id = o.id and t.position = 0), o.id
                 offset :offset limit :limit
                """, today)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec asked(String select, Wish wish, String rest, LocalDate today) {
        return db.sql(select + FROM + " and " + wish.pile().condition + """
                 and (:town = '' or exists (select from office.area s where s.office_id = o.id
                                               and ((s.kind, s.key) in (('town', :town), ('district', :district))
                                                    or s.kind = 'region')))
                 and (:text = '' or exists (select from office.text t where t.office_id = o.id
                                               and strpos(lower(t.name), lower(:text)) > 0))
                """ + rest)
                .param("portal", wish.portal().value())
                .param("today", today)
                .param("town", wish.town().orElse(""))
                .param("district", wish.district().orElse(""))
                .param("text", wish.text());
    }
}
