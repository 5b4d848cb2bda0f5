package ruhr.kumpel.account;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Throttle;

/// How many letters with codes one may cause. Counted for the sender, for the pair of sender and address, and
/// for the address and the portal as a whole. The first letter of a sender to an address is sent in spite of the
/// address's limit: a stranger who uses it up keeps nobody from her own code.
@Component
class LetterLimits {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Throttle throttle;

    LetterLimits(Throttle throttle) {
        this.throttle = throttle;
    }

    boolean allow(EmailAddress address, Site site) {
        var sender = sender();
        var both = sender + ' ' + address.key();
        boolean first = throttle.allows("letter.first", both, 1, HOUR);
        return throttle.allows("letter.sender", sender, 100, HOUR)
                && throttle.allows("letter.sender-address", both, 6, HOUR)
                && (throttle.allows("letter.address", address.key(), 20, HOUR) || first)
                && throttle.allows("letter.site", site.key(), 5_000, HOUR);
    }

    private static String sender() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Throttle.sender(here.getRequest())
                : "here";
    }
}
