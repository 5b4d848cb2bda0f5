package ruhr.kumpel.campaign;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is typed at the till when no camera is at hand: fourteen characters of 70 random bits, and two by which any
/// one wrong character and any two exchanged ones are noticed. No I, L, O, U, so that it can be read out.
record VoucherCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{16}");
    private static final int RANDOM = 14;

    /// The largest prime below 32 times 32: a digit's weight is never a multiple of it.
    private static final BigInteger PRIME = BigInteger.valueOf(1021);

    VoucherCode {
        if (!FORM.matcher(value).matches() || !value.substring(RANDOM).equals(check(value.substring(0, RANDOM))))
            throw new IllegalArgumentException("Not a voucher code");
    }

    /// Of nine random bytes, of which 70 bits are used.
    static VoucherCode of(byte[] random) {
        var bits = new BigInteger(1, random);
        var text = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            text.append(ALPHABET.charAt(bits.intValue() & 31));
            bits = bits.shiftRight(5);
        }
        return new VoucherCode(text + check(text.toString()));
    }

    /// As people type it: with or without spaces, O for zero, I and L for one.
    static Optional<VoucherCode> parse(String typed) {
        var plain = typed.replaceAll("[\\s\\p{Z}.\\-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!FORM.matcher(plain).matches() || !plain.substring(RANDOM).equals(check(plain.substring(0, RANDOM))))
            return Optional.empty();
        return Optional.of(new VoucherCode(plain));
    }

    /// For people: `7K3M-Q2XV-9D4T-W1B6`.
    String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    private static String check(String text) {
        var sum = BigInteger.ZERO;
        for (char letter : text.toCharArray()) sum = sum.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        int rest = sum.mod(PRIME).intValue();
        return "" + ALPHABET.charAt(rest >> 5) + ALPHABET.charAt(rest & 31);
    }

    /// Not in logs.
    @Override
    public String toString() {
        return "(voucher code)";
    }
}
