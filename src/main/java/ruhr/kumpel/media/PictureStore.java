package ruhr.kumpel.media;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;

@Component
class PictureStore {

    private static final String PICTURES = """
            select p.id, p.width, p.height, s.picture_id is not null as shown, a.language, a.text
              from media.picture p
              left join media.shown s on s.picture_id = p.id
              left join media.alternative a on a.picture_id = p.id
            """;

    private final JdbcClient db;

    PictureStore(JdbcClient db) {
        this.db = db;
    }

    void add(MediaId id, Variants variants, Owner owner, Instant now) {
        db.sql("""
                insert into media.picture (id, digest, width, height, owner_kind, owner_id, taken_at)
                values (:id, :digest, :width, :height, :kind, :owner, :now)
                """)
                .param("id", id.value())
                .param("digest", variants.digest())
                .param("width", variants.width())
                .param("height", variants.height())
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .param("now", SqlTime.of(now))
                .update();
    }

    void pass(Collection<MediaId> ids, Owner from, Owner to) {
        if (ids.isEmpty()) return;
        db.sql("""
                update media.picture set owner_kind = :kind, owner_id = :owner, kept = true
                 where id in (:ids) and owner_kind = :from_kind and owner_id = :from
                """)
                .param("kind", to.kind())
                .param("owner", to.id())
                .param("from_kind", from.kind())
                .param("from", from.id())
                .param("ids", uuids(ids))
                .update();
    }

    void show(Collection<MediaId> ids, Instant now) {
        if (ids.isEmpty()) return;
        db.sql("""
                insert into media.shown (picture_id, since)
                select id, :now from media.picture where id in (:ids)
                on conflict do nothing
                """).param("now", SqlTime.of(now)).param("ids", uuids(ids)).update();
    }

    void hide(Collection<MediaId> ids) {
        if (ids.isEmpty()) return;
        db.sql("delete from media.shown where picture_id in (:ids)")
                .param("ids", uuids(ids))
                .update();
    }

    @Transactional
    void describe(MediaId id, Localized alternative) {
        db.sql("delete from media.alternative where picture_id = :id")
                .param("id", id.value())
                .update();
        alternative
                .texts()
                .forEach((language, text) -> db.sql(
                                "insert into media.alternative (picture_id, language, text) values (:id, :language, :text)")
                        .param("id", id.value())
                        .param("language", language.value())
                        .param("text", text)
                        .update());
    }

    void drop(Collection<MediaId> ids) {
        if (ids.isEmpty()) return;
        db.sql("delete from media.picture where id in (:ids)")
                .param("ids", uuids(ids))
                .update();
    }

    Map<MediaId, Picture> with(Collection<MediaId> ids) {
        if (ids.isEmpty()) return Map.of();
        return pictures(db.sql(PICTURES + " where p.id in (:ids)").param("ids", uuids(ids)));
    }

    Map<MediaId, Picture> of(Owner owner) {
        return pictures(db.sql(PICTURES + " where p.owner_kind = :kind and p.owner_id = :owner order by p.id")
                .param("kind", owner.kind())
                .param("owner", owner.id()));
    }

    Optional<String> digest(MediaId id) {
        return db.sql("select digest from media.picture where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    Optional<String> shownDigest(MediaId id) {
        return db.sql("""
                select p.digest from media.picture p join media.shown s on s.picture_id = p.id where p.id = :id
                """).param("id", id.value()).query(String.class).optional();
    }

    int dropOrphansOlderThan(Instant limit) {
        return db.sql("delete from media.picture where not kept and taken_at < :limit")
                .param("limit", SqlTime.of(limit))
                .update();
    }

    /// Contents that no picture has any more. The trigger on `picture` writes them down.
    List<String> leftFiles() {
        return db.sql("""
                select l.digest from media.left_file l
                 where not exists (select from media.picture p where p.digest = l.digest)
                """).query((row, _) -> row.getString(1)).list();
    }

    void forgetLeftFiles(Collection<String> digests) {
        if (digests.isEmpty()) return;
        db.sql("delete from media.left_file where digest in (:digests)")
                .param("digests", digests)
                .update();
    }

    private static Map<MediaId, Picture> pictures(JdbcClient.StatementSpec statement) {
        Map<MediaId, Picture> pictures = new LinkedHashMap<>();
        statement.query(row -> {
            var id = new MediaId(row.getObject("id", UUID.class));
            var known = pictures.get(id);
            var alternative = known == null ? Localized.EMPTY : known.alternative();
            var language = row.getString("language");
            if (language != null) alternative = alternative.with(new LanguageTag(language), row.getString("text"));
            pictures.put(
                    id,
                    new Picture(id, row.getInt("width"), row.getInt("height"), alternative, row.getBoolean("shown")));
        });
        return pictures;
    }

    private static List<UUID> uuids(Collection<MediaId> ids) {
        return ids.stream().map(MediaId::value).toList();
    }
}
