package ruhr.kumpel.signpost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;

/// Makes codes of words that somebody of this language can say: `signpost/words/{language}.txt`.
@Component
class WordCodes {

    static final int WORDS = 6;
    static final int NUMBERS = 100;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<LanguageTag, List<String>> words = Stream.of(
                    LanguageTag.GERMAN,
                    LanguageTag.ENGLISH,
                    LanguageTag.UKRAINIAN,
                    LanguageTag.ARABIC,
                    LanguageTag.TURKISH)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), WordCodes::read));

    /// `Apfel 37 · Garten 05 · …`; in English where there are no words of the language.
    String next(LanguageTag language) {
        var list = words.getOrDefault(new LanguageTag(language.base()), of(LanguageTag.ENGLISH));
        var code = new StringJoiner(" · ");
        for (int i = 0; i < WORDS; i++) {
            int number = RANDOM.nextInt(NUMBERS);
            code.add(list.get(RANDOM.nextInt(list.size())) + " " + (number < 10 ? "0" : "") + number);
        }
        return code.toString();
    }

    List<String> of(LanguageTag language) {
        return words.getOrDefault(language, List.of());
    }

    private static List<String> read(LanguageTag language) {
        try {
            return new ClassPathResource("signpost/words/" + language + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Stream.of(line.strip().split(" +")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
