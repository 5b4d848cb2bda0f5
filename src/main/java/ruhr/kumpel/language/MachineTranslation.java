package ruhr.kumpel.language;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// The machine that translates for this installation, if the operator has chosen one, and how much of it there is.
@Component
public class MachineTranslation implements AutoCloseable {

    private final TranslationSettings settings;
    private final Optional<Translator> translator;

    MachineTranslation(TranslationSettings settings) {
        this.settings = settings;
        this.translator = switch (settings.engine()) {
            case NONE -> Optional.empty();
            case DEEPL -> Optional.of(new DeepL(settings));
            case LIBRETRANSLATE -> Optional.of(new LibreTranslate(settings));
        };
    }

    public Optional<Translator> translator() {
        return translator;
    }

    /// For each portal.
    public long charactersPerMonth() {
        return settings.charactersPerMonth();
    }

    /// By Amstad's formula; a harder text goes to the machine only for a reason.
    public int leastReadable() {
        return settings.leastReadable();
    }

    @Override
    public void close() throws Exception {
        if (translator.orElse(null) instanceof AutoCloseable open) open.close();
    }
}
