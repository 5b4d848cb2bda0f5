package ruhr.kumpel.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.ChangeListener;
import ruhr.kumpel.database.Changes;

/// Tells the page cache of figures that moved.
@Component
class FiguresFollower implements ChangeListener {

    private final PageCache cache;

    FiguresFollower(PageCache cache) {
        this.cache = cache;
    }

    @Override
    public String topic() {
        return Changes.FIGURES;
    }

    @Override
    public void changed(Set<UUID> keys) {
        cache.figuresMoved();
    }
}
