package ruhr.kumpel.account;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// Something that waits for its writer's address, and remembers how often it was confirmed.
@Component
public class ExampleConfirmable implements Confirmable {

    private final List<UUID> confirmed = new CopyOnWriteArrayList<>();

    @Override
    public String purpose() {
        return "example.thing";
    }

    @Override
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        confirmed.add(subject);
        return "/account?thing=" + subject;
    }

    long timesOf(UUID subject) {
        return confirmed.stream().filter(subject::equals).count();
    }
}
