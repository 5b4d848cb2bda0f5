package ruhr.kumpel.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Guides in the database.
@Component
class GuideStore {

    private static final String SELECT = """
            select g.*,
                   array(select s.language from guide.spoken s where s.guide_id = g.id order by s.position) as tags,
                   array(select s.level from guide.spoken s where s.guide_id = g.id order by s.position) as levels,
                   array(select s.language from guide.story s where s.guide_id = g.id order by s.language) as story_tags,
                   array(select s.text from guide.story s where s.guide_id = g.id order by s.language) as stories,
                   (select p.media_id from guide.photo p where p.guide_id = g.id) as photo,
                   array(select t.topic from unnest(g.topics) with ordinality t(topic, place)
                          where not exists (select from guide.module m join guide.course c on c.id = m.course_id
                                             where c.portal_id = g.portal_id and c.stage <> 'DRAFT' and m.topic = t.topic)
                             or exists (select from guide.completed_module d
                                         where d.guide_id = g.id and d.topic = t.topic)
                             or exists (select from guide.waiver w where w.guide_id = g.id and w.topic = t.topic)
                          order by t.place) as open_topics,
                   exists (select from guide.hiding h where h.guide_id = g.id) as hidden
              from guide.guide g
            """;

    private final JdbcClient db;

    GuideStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Guide> with(GuideId id) {
        return all(List.of(id)).stream().findFirst();
    }

    Optional<Guide> with(ShortId id, PortalId portal) {
        return db.sql(SELECT + " where g.short_id = :id and g.portal_id = :portal")
                .param("id", id.value())
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Guide> of(PersonId person, PortalId portal) {
        return db.sql(SELECT + " where g.person_id = :person and g.portal_id = :portal")
                .param("person", person.value())
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    List<Guide> of(PersonId person) {
        return db.sql(SELECT + " where g.person_id = :person order by g.applied_at")
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    List<Guide> all(Collection<GuideId> ids) {
        return db.sql(SELECT + " where g.id = any(:ids)")
                .param("ids", ids.stream().map(GuideId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// In one of these states: whoever waits longest comes first.
    List<Guide> on(PortalId portal, State... states) {
        return db.sql(
                        SELECT
                                + " where g.portal_id = :portal and g.state = any(:states) order by g.applied_at, g.id limit 1000")
                .param("portal", portal.value())
                .param("states", names(states))
                .query((row, _) -> read(row))
                .list();
    }

    /// Nobody changes her until the end of the transaction.
    Optional<Guide> locked(GuideId id) {
        db.sql("select id from guide.guide where id = :id for update")
                .param("id", id.value())
                .query()
                .listOfRows();
        return with(id);
    }

    /// False if this person has a profile on this portal already.
    boolean add(Guide guide) {
        boolean added = written("""
                        insert into guide.guide
                               (id, short_id, portal_id, person_id, shown_as, language, story, ways, topics, towns,
                                hours, capacity, state, applied_at, changed_at)
                        values (:id, :shortId, :portal, :person, :as, :language, :story, :ways, :topics, :towns,
                                :hours, :capacity, :state, :applied, :now)
                        on conflict (portal_id, person_id) do nothing
                        """, guide.id(), guide.profile(), guide.changed())
                        .param("shortId", guide.shortId().value())
                        .param("portal", guide.portal().value())
                        .param("person", guide.person().value())
                        .param("state", guide.state().name())
                        .param("applied", SqlTime.of(guide.applied()))
                        .update()
                == 1;
        if (added) speak(guide.id(), guide.profile().spoken());
        return added;
    }

    void change(GuideId id, Profile profile, Instant now) {
        written("""
                update guide.guide
                   set shown_as = :as, language = :language, story = :story, ways = :ways, topics = :topics,
                       towns = :towns, hours = :hours, capacity = :capacity, changed_at = :now
                 where id = :id
                """, id, profile, now).update();
        db.sql("delete from guide.spoken where guide_id = :id")
                .param("id", id.value())
                .update();
        speak(id, profile.spoken());
    }

    /// From one of these states only. Answers whether she was in one.
    boolean state(GuideId id, State next, Instant now, State... from) {
        return db.sql("update guide.guide set state = :next, changed_at = :now where id = :id and state = any(:from)")
                        .param("id", id.value())
                        .param("next", next.name())
                        .param("now", SqlTime.of(now))
                        .param("from", names(from))
                        .update()
                == 1;
    }

    void appliedAgain(GuideId id, Instant now) {
        db.sql("update guide.guide set applied_at = :now where id = :id")
                .param("id", id.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// One newcomer more, if she takes any. However many ask at once: the row is locked, and a constraint stands behind
    /// it.
    boolean takePlace(GuideId id) {
        return db.sql("""
                        update guide.guide set busy = busy + 1
                         where id = :id and state = 'ACTIVE' and busy < capacity
                           and not exists (select from guide.hiding h where h.guide_id = guide.id)
                        """).param("id", id.value()).update() == 1;
    }

    void freePlace(GuideId id) {
        db.sql("update guide.guide set busy = busy - 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void hide(GuideId id, Instant now) {
        db.sql("insert into guide.hiding values (:id, :now) on conflict do nothing")
                .param("id", id.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    void restore(GuideId id) {
        db.sql("delete from guide.hiding where guide_id = :id")
                .param("id", id.value())
                .update();
    }

    void remove(GuideId id) {
        db.sql("delete from guide.guide where id = :id").param("id", id.value()).update();
    }

    /// Those who left or were declined before the time that their portal keeps words.
    List<GuideId> overdue(Instant now, int unlessSaid) {
        return db.sql("""
                select g.id from guide.guide g left join guide.rules r on r.portal_id = g.portal_id
                 where g.state in ('LEFT', 'DECLINED')
                   and g.changed_at < :now - make_interval(days => coalesce(r.keep_days, :days))
                """)
                .param("now", SqlTime.of(now))
                .param("days", unlessSaid)
                .query((row, _) -> new GuideId(row.getObject(1, UUID.class)))
                .list();
    }

    private void speak(GuideId id, List<SpokenLanguage> spoken) {
        int position = 0;
        for (var one : spoken)
            db.sql("insert into guide.spoken values (?, ?, ?, ?)")
                    .params(
                            id.value(),
                            one.language().value(),
                            position++,
                            one.level().name())
                    .update();
    }

    private JdbcClient.StatementSpec written(String sql, GuideId id, Profile profile, Instant now) {
        return db.sql(sql)
                .param("id", id.value())
                .param("as", profile.shownAs())
                .param("language", profile.language().value())
                .param("story", profile.story())
                .param(
                        "ways",
                        profile.ways().stream().map(WayHere::name).sorted().toArray(String[]::new))
                .param("topics", profile.topics().toArray(String[]::new))
                .param("towns", profile.towns().toArray(String[]::new))
                .param("hours", profile.hours())
                .param("capacity", profile.capacity())
                .param("now", SqlTime.of(now));
    }

    private static Guide read(ResultSet row) throws SQLException {
        return new Guide(
                new GuideId(row.getObject("id", UUID.class)),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                profile(row),
                beside(row),
                row.getInt("busy"),
                State.valueOf(row.getString("state")),
                row.getBoolean("hidden"),
                SqlTime.in(row, "applied_at"),
                SqlTime.in(row, "changed_at"));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("shown_as"),
                new LanguageTag(row.getString("language")),
                row.getString("story"),
                spoken(SqlTexts.in(row, "tags"), SqlTexts.in(row, "levels")),
                SqlTexts.in(row, "open_topics"),
                SqlTexts.in(row, "towns"),
                SqlTexts.in(row, "ways").stream().map(WayHere::valueOf).collect(Collectors.toSet()),
                row.getInt("hours"),
                row.getInt("capacity"));
    }

    private static Beside beside(ResultSet row) throws SQLException {
        var tags = SqlTexts.in(row, "story_tags");
        var texts = SqlTexts.in(row, "stories");
        var stories = new LinkedHashMap<LanguageTag, String>();
        for (int i = 0; i < tags.size(); i++) stories.put(new LanguageTag(tags.get(i)), texts.get(i));
        return new Beside(
                SqlTexts.in(row, "topics"),
                new Localized(stories),
                Optional.ofNullable(row.getObject("photo", UUID.class)).map(MediaId::new));
    }

    private static List<SpokenLanguage> spoken(List<String> tags, List<String> levels) {
        var spoken = new ArrayList<SpokenLanguage>();
        for (int i = 0; i < tags.size(); i++)
            spoken.add(new SpokenLanguage(new LanguageTag(tags.get(i)), Level.valueOf(levels.get(i))));
        return spoken;
    }

    private static String[] names(State... states) {
        return Arrays.stream(states).map(State::name).toArray(String[]::new);
    }
}
