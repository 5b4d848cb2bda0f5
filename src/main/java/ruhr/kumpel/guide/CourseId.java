package ruhr.kumpel.guide;

import java.util.UUID;
import ruhr.kumpel.kernel.Ids;

record CourseId(UUID value) {

    static CourseId next() {
        return new CourseId(Ids.next());
    }
}
