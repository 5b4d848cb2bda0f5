package ruhr.kumpel.guide;

import java.util.UUID;

record RequestId(UUID value) {}
