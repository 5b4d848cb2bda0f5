package ruhr.kumpel.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Picture;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.web.Visit;

/// Pictures that pages show, each with what it shows in words and who made it.
@Component
class PagePictures {

    private static final String OWNER = "knowledge.page";

    private final JdbcClient db;
    private final Pictures pictures;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PagePictures(JdbcClient db, Pictures pictures, Changes changes, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.pictures = pictures;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Row(MediaId media, ShortId id, String credit) {}

    /// Reading and drawing it takes its time, so that is done before anything is locked.
    Taking add(Leaf leaf, InputStream upload, String fileName, Localized alternative, String credit)
            throws IOException {
        var owner = new Owner(OWNER, leaf.id());
        var taking = pictures.take(upload, fileName, owner);
        if (taking instanceof Taking.Taken(var media))
            transaction.executeWithoutResult(_ -> {
                pictures.keep(List.of(media), owner);
                pictures.describe(media, alternative);
                pictures.show(List.of(media));
                db.sql("insert into knowledge.picture values (:media, :short, :page, :credit, :now)")
                        .param("media", media.value())
                        .param("short", ShortId.next().value())
                        .param("page", leaf.id())
                        .param("credit", credit)
                        .param("now", SqlTime.of(clock.instant()))
                        .update();
            });
        return taking;
    }

    /// The newest first.
    List<PictureView> of(Leaf leaf, Visit visit) {
        var rows = db.sql("select * from knowledge.picture where page_id = :page order by added_at desc, media_id")
                .param("page", leaf.id())
                .query((row, _) -> new Row(
                        new MediaId(row.getObject("media_id", UUID.class)),
                        new ShortId(row.getString("short_id")),
                        row.getString("credit")))
                .list();
        var files = pictures.with(rows.stream().map(Row::media).toList());
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(files.get(row.media())).stream()
                        .map(file ->
                                view(row, file, visit.link(leaf.desk() + "/pictures/" + row.id() + "/removal"), visit)))
                .toList();
    }

    /// One of this portal.
    Optional<PictureView> with(String shortId, Visit visit) {
        var row = db.sql("""
                select picture.* from knowledge.picture join knowledge.page on page.id = page_id
                 where picture.short_id = :id and portal_id = :portal
                """)
                .param("id", shortId)
                .param("portal", visit.portal().value())
                .query((one, _) -> new Row(
                        new MediaId(one.getObject("media_id", UUID.class)),
                        new ShortId(one.getString("short_id")),
                        one.getString("credit")))
                .optional();
        return row.flatMap(
                one -> Optional.ofNullable(pictures.with(List.of(one.media())).get(one.media()))
                        .map(file -> view(one, file, "", visit)));
    }

    boolean remove(Leaf leaf, String shortId) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var media = db.sql(
                            "delete from knowledge.picture where page_id = :page and short_id = :id returning media_id")
                    .param("page", leaf.id())
                    .param("id", shortId)
                    .query(UUID.class)
                    .optional();
            media.ifPresent(one -> {
                pictures.drop(List.of(new MediaId(one)));
                changes.note("knowledge", leaf.id());
            });
            return media.isPresent();
        }));
    }

    private static PictureView view(Row row, Picture file, String removal, Visit visit) {
        return new PictureView(
                file.path(640),
                file.sources(),
                file.width(),
                file.height(),
                visit.say(file.alternative()),
                row.credit(),
                "[[picture:" + row.id() + "]]",
                removal);
    }
}
