package ruhr.kumpel.discovery;

import java.util.List;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/// The document of a listing: its words, and all that lists print, so that a list needs no database.
@SearchEntity(name = "listing")
@Indexed(index = "listings")
@TypeBinding(binder = @TypeBinderRef(type = ListingBinder.class))
final class IndexedListing {

    @DocumentId
    final Integer number;

    final Face face;

    /// Names of its towns in every language that has its own.
    final List<String> townNames;

    IndexedListing(Face face, List<String> townNames) {
        this.number = face.number();
        this.face = face;
        this.townNames = townNames;
    }
}
