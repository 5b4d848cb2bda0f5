package ruhr.kumpel.account;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Throttle;

/// How many letters with codes one may cause. Counted for the sender, for the pair of sender and address, and
/// for the address and the portal as a whole. The first letter of a sender to an address is sent in spite of the
/// address's limit: a stranger who uses it up keeps nobody from her own code.
@Component
class LetterLimits {

    private static final Limit FROM_SENDER = Limit.perHour("account.letter.sender", 100);
    private static final Limit FROM_SENDER_TO_ADDRESS = Limit.perHour("account.letter.sender-address", 6);
    private static final Limit TO_ADDRESS = Limit.perHour("account.letter.address", 20);
    private static final Limit OF_SITE = Limit.perHour("account.letter.site", 5_000);
    private static final Limit FIRST = Limit.perHour("account.letter.first", 1);

    private final Throttle throttle;
    private final int times;

    LetterLimits(Throttle throttle, AccountSettings settings) {
        this.times = settings.lettersTimes();
        this.throttle = throttle;
    }

    boolean allow(EmailAddress address, Site site) {
        var sender = sender();
        var both = sender + ' ' + address.key();
        boolean first = throttle.allows(FIRST, both);
        return throttle.allows(FROM_SENDER.times(times), sender)
                && throttle.allows(FROM_SENDER_TO_ADDRESS, both)
                && (throttle.allows(TO_ADDRESS, address.key()) || first)
                && throttle.allows(OF_SITE.times(times), site.key());
    }

    private static String sender() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Throttle.sender(here.getRequest())
                : "here";
    }
}
