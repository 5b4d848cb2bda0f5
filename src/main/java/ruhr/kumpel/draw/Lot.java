package ruhr.kumpel.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The secret number of a draw, and how it decides. Its SHA-256 is published before anybody takes part, so nobody
/// exchanges it afterwards; the public number comes when the list is closed, so whoever knows the secret cannot choose
/// who takes part. Each participant's score is the SHA-256 of `seed:beacon:number`, as `printf '%s' … | sha256sum`
/// computes it as well; the lowest ones win.
///
/// @param seed 64 hexadecimal digits
record Lot(String seed) {

    private static final int BYTES = 32;

    static Lot next() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Lot(HexFormat.of().formatHex(bytes));
    }

    record Score(int number, String hash) {}

    String commitment() {
        return hash(seed);
    }

    /// What is hashed for one participant.
    String line(String beacon, int number) {
        return seed + ":" + beacon + ":" + number;
    }

    /// Of the participants 1 to `participants`, the lowest first.
    List<Score> scores(String beacon, int participants) {
        return java.util.stream.IntStream.rangeClosed(1, participants)
                .mapToObj(number -> new Score(number, hash(line(beacon, number))))
                .sorted(Comparator.comparing(Score::hash))
                .toList();
    }

    /// SHA-256 in hexadecimal digits.
    static String hash(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /// Not in logs.
    @Override
    public String toString() {
        return "(lot)";
    }
}
