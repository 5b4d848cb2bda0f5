package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What may be there already: looked up while somebody still writes, and once more before it is sent.
@Component
class Likeness {

    private static final int MOST = 3;

    private final Listings listings;
    private final WhereCheck where;

    Likeness(Listings listings, WhereCheck where) {
        this.listings = listings;
        this.where = where;
    }

    List<Listing> of(Content content, Visit visit) {
        return listings.nearAlike(content.texts().title(), content.where(), content.kind(), visit.portal(), MOST);
    }

    /// As soon as kind, title and place say enough; what is wrong with them is told when it is sent.
    List<Listing> of(EntryForm form, Visit visit) {
        var kind = Kind.parse(form.text("kind")).filter(Kind::posted);
        var title = form.text("title").strip();
        if (kind.isEmpty() || title.length() < EntryCheck.SHORTEST_TITLE) return List.of();
        var words = Localized.of(form.source(visit.language()), title);
        return where.where(form, Blur.next(), Optional.empty(), visit, new Problems())
                .map(place -> listings.nearAlike(words, place, kind.get(), visit.portal(), MOST))
                .orElse(List.of());
    }
}
