package ruhr.kumpel.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.ChangeListener;

/// The pages kept, bounded in bytes. Any change of anything makes all of them old: finer rules would have to
/// know what each page shows, and a page is printed again within milliseconds. Only sums that move many times a
/// second are waited for ([MovingFigures]).
@Component
class PageCache implements ChangeListener {

    static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final AtomicLong version = new AtomicLong();
    private final MovingFigures figures;
    private final Cache<String, KeptPage> pages;

    PageCache(WebSettings settings) {
        this.figures = new MovingFigures(settings.figuresBehind().toNanos());
        this.pages = Caffeine.newBuilder()
                .maximumWeight(settings.cacheMegabytes() * 1_048_576L)
                .weigher((String key, KeptPage page) -> key.length() * 2 + page.weight())
                .build();
    }

    @Override
    public String topic() {
        return EVERYTHING;
    }

    @Override
    public void changed(Set<UUID> keys) {
        version.incrementAndGet();
    }

    /// Figures moved: pages become old soon.
    void figuresMoved() {
        if (figures.moved(System.nanoTime())) version.incrementAndGet();
    }

    long version() {
        if (figures.areDue(System.nanoTime())) version.incrementAndGet();
        return version.get();
    }

    Optional<KeptPage> with(String key) {
        @Nullable KeptPage page = pages.getIfPresent(key);
        if (page == null || !page.isFresh(version(), System.nanoTime())) return Optional.empty();
        return Optional.of(page);
    }

    void keep(String key, KeptPage page) {
        pages.put(key, page);
    }
}
