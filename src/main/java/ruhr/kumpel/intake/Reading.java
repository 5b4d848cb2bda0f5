package ruhr.kumpel.intake;

import java.util.List;

/// What came of reading a file.
sealed interface Reading {

    record Understood(Table table) implements Reading {}

    /// Nothing was stored; `key` says why and what to do, in words of the module.
    record Refused(String key, List<Object> arguments) implements Reading {

        static Refused because(String key, Object... arguments) {
            return new Refused("intake.refused." + key, List.of(arguments));
        }
    }
}
