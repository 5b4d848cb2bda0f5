package ruhr.kumpel.project;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The owner counts what came or went without this site. Counting is a confirmation, too.
@Component
class Quantities {

    private final LineStore lines;
    private final Lives lives;

    Quantities(LineStore lines, Lives lives) {
        this.lines = lines;
        this.lives = lives;
    }

    /// Whether it fits beside what is promised.
    @Transactional
    boolean elsewhere(UUID entry, UUID line, int seen, int count) {
        if (!lines.elsewhere(entry, line, seen, count)) return false;
        lives.confirm(entry);
        return true;
    }
}
