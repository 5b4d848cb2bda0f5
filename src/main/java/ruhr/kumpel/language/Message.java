package ruhr.kumpel.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;

/// One compiled message. Most have no argument or only names put in place: those never run ICU's formatter.
sealed interface Message {

    String with(Object... arguments);

    /// @throws IllegalArgumentException if the pattern is not ICU's
    static Message of(LanguageTag language, String pattern) {
        if (pattern.indexOf('{') < 0) return new Plain(pattern.replace("''", "'"));
        var parsed = new MessagePattern(pattern);
        if (onlyPlaces(parsed)) return Places.of(language, parsed);
        return new Formatted(new MessageFormat(pattern, Telling.locale(language)));
    }

    private static boolean onlyPlaces(MessagePattern pattern) {
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() != MessagePattern.ArgType.NONE) return false;
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) return false;
        }
        return true;
    }

    /// Words only.
    record Plain(String text) implements Message {

        @Override
        public String with(Object... arguments) {
            return text;
        }
    }

    /// Words with places like `{0}` that are filled as they are; numbers in the language's way.
    record Places(LanguageTag language, List<Object> pieces) implements Message {

        static Places of(LanguageTag language, MessagePattern pattern) {
            var pieces = new ArrayList<Object>();
            var words = new StringBuilder();
            int from = pattern.getPart(0).getLimit();
            for (int i = 1; i < pattern.countParts(); i++) {
                var part = pattern.getPart(i);
                words.append(pattern.getPatternString(), Math.min(from, part.getIndex()), part.getIndex());
                from = part.getLimit();
                if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                    pieces.add(words.toString());
                    words.setLength(0);
                    pieces.add(part.getValue());
                }
            }
            pieces.add(words.toString());
            return new Places(language, List.copyOf(pieces));
        }

        @Override
        public String with(Object... arguments) {
            var text = new StringBuilder();
            for (var piece : pieces) {
                if (piece instanceof Integer place)
                    text.append(place < arguments.length ? shown(arguments[place]) : "{" + place + "}");
                else text.append(piece);
            }
            return text.toString();
        }

        private String shown(Object argument) {
            return argument instanceof Number number ? Telling.number(language, number) : argument.toString();
        }
    }

    /// Plurals, choices, dates: ICU's work. Its format is not safe for threads, so each use takes a copy.
    record Formatted(MessageFormat format) implements Message {

        @Override
        public String with(Object... arguments) {
            return ((MessageFormat) format.clone()).format(arguments);
        }
    }
}
