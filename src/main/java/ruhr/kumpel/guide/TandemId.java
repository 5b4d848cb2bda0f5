package ruhr.kumpel.guide;

import java.util.UUID;
import ruhr.kumpel.kernel.Ids;

record TandemId(UUID value) {

    static TandemId next() {
        return new TandemId(Ids.next());
    }
}
