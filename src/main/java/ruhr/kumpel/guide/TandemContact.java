package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.conversation.Contact;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// What a tandem's thread is about. Found through the tandem alone: nobody else can write to it.
@Component
class TandemContact {

    static final String KIND = "tandem";

    private final Portals portals;
    private final Words words;

    TandemContact(Portals portals, Words words) {
        this.portals = portals;
        this.words = words;
    }

    Contact of(Tandem tandem, Guide guide) {
        var title = Localized.EMPTY;
        for (var language : portals.with(tandem.portal()).languages())
            title = title.with(language, words.say(language, "guide.tandem.title"));
        return new Contact(
                title,
                tandem.path(),
                tandem.portal(),
                List.of(guide.person()),
                guide.profile().spoken().stream().map(SpokenLanguage::language).collect(Collectors.toSet()),
                Optional.empty());
    }
}
