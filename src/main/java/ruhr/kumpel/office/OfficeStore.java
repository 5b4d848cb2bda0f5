package ruhr.kumpel.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Offices as they are asked for. What is archived is only given where that is said.
@Component
class OfficeStore {

    private static final String SELECT = """
            select o.*, c.confirmed_at, c.check_again, a.office_id is not null as archived,
                   array(select t.language from office.text t where t.office_id = o.id order by t.position) as tags,
                   array(select t.name from office.text t where t.office_id = o.id order by t.position) as names,
                   array(select t.about from office.text t where t.office_id = o.id order by t.position) as abouts,
                   array(select t.way from office.text t where t.office_id = o.id order by t.position) as ways,
                   array(select t.machine::text from office.text t
                          where t.office_id = o.id order by t.position) as machines,
                   array(select t.written_at from office.text t where t.office_id = o.id order by t.position) as written,
                   array(select s.kind || ' ' || s.key from office.area s
                          where s.office_id = o.id order by s.kind, s.key) as areas
              from office.office o
              left join office.confirmation c on c.office_id = o.id
              left join office.archiving a on a.office_id = o.id
            """;
    private static final String OPEN = " and a.office_id is null";

    private final JdbcClient db;
    private final OfferingStore offerings;

    OfficeStore(JdbcClient db, OfferingStore offerings) {
        this.db = db;
        this.offerings = offerings;
    }

    Optional<Office> with(ShortId id, PortalId portal) {
        return whole(db.sql(SELECT + " where o.short_id = :id and o.portal_id = :portal")
                        .param("id", id.value())
                        .param("portal", portal.value())
                        .query((row, _) -> OfficeRow.read(row))
                        .list())
                .stream()
                .findFirst();
    }

    /// Those that are there, in no order.
    List<Office> all(Collection<UUID> ids) {
        return whole(db.sql(SELECT + " where o.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> OfficeRow.read(row))
                .list());
    }

    /// Nobody changes it meanwhile.
    Office locked(UUID id) {
        db.sql("select id from office.office where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
        return all(List.of(id)).getFirst();
    }

    /// Those that serve a place and may be responsible for one of these topics, or for any if none is named.
    List<Office> serving(PortalId portal, Seeker seeker, Collection<Topic> topics) {
        return whole(db.sql(SELECT + """
                         where o.portal_id = :portal and (:any or o.topics && cast(:topics as text[]))
                           and exists (select from office.area s where s.office_id = o.id
                                          and (s.kind, s.key) in (('region', ''), ('postcode', :postcode),
                                                                  ('town', :town), ('district', :district)))
                        """ + OPEN)
                .param("portal", portal.value())
                .param("any", topics.isEmpty())
                .param("topics", topics.stream().map(Topic::word).toArray(String[]::new))
                .param("postcode", seeker.postcode().orElse("-"))
                .param("town", seeker.town().orElse("-"))
                .param("district", seeker.district().orElse("-"))
                .query((row, _) -> OfficeRow.read(row))
                .list());
    }

    boolean any(PortalId portal) {
        return db.sql("""
                select exists (select from office.office o left join office.archiving a on a.office_id = o.id
                                where o.portal_id = :portal and a.office_id is null)
                """).param("portal", portal.value()).query(Boolean.class).single();
    }

    /// The topics that somebody here is there for.
    List<Topic> topics(PortalId portal) {
        return db.sql("""
                        select distinct unnest(o.topics) from office.office o
                          left join office.archiving a on a.office_id = o.id
                         where o.portal_id = :portal
                        """ + OPEN).param("portal", portal.value()).query((row, _) -> row.getString(1)).list().stream()
                .flatMap(word -> Topic.parse(word).stream())
                .sorted()
                .toList();
    }

    /// The next ones in the order of their ids, to read all in pieces.
    List<Office> after(UUID last, int limit) {
        return whole(db.sql(SELECT + " where o.id > :last" + OPEN + " order by o.id limit :limit")
                .param("last", last)
                .param("limit", limit)
                .query((row, _) -> OfficeRow.read(row))
                .list());
    }

    /// Those that are called like this in any language.
    List<Office> named(PortalId portal, Collection<String> names) {
        return whole(db.sql(SELECT + """
                         where o.portal_id = :portal
                           and exists (select from office.text t where t.office_id = o.id
                                          and lower(t.name) = any(cast(:names as text[])))
                        """ + OPEN)
                .param("portal", portal.value())
                .param("names", names.stream().map(String::toLowerCase).toArray(String[]::new))
                .query((row, _) -> OfficeRow.read(row))
                .list());
    }

    List<Office> ofImport(UUID importId, PortalId portal) {
        return whole(db.sql(SELECT + " where o.import_id = :import and o.portal_id = :portal")
                .param("import", importId)
                .param("portal", portal.value())
                .query((row, _) -> OfficeRow.read(row))
                .list());
    }

    private List<Office> whole(List<Office> bare) {
        var all = offerings.of(bare.stream().map(Office::id).toList());
        var whole = new ArrayList<Office>();
        for (var one : bare) whole.add(one.with(all.getOrDefault(one.id(), List.of())));
        return List.copyOf(whole);
    }
}
