package ruhr.kumpel.guide;

import java.util.UUID;
import ruhr.kumpel.kernel.Ids;

record GuideId(UUID value) {

    static GuideId next() {
        return new GuideId(Ids.next());
    }
}
