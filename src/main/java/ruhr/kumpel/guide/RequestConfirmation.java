package ruhr.kumpel.guide;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// A visitor's request counts from the moment her address is confirmed.
@Component
class RequestConfirmation implements Confirmable {

    static final String PURPOSE = "guide.request";

    private final Placing placing;

    RequestConfirmation(Placing placing) {
        this.placing = placing;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    @Transactional
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        return placing.confirm(new RequestId(subject), person);
    }
}
