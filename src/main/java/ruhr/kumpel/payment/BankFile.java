package ruhr.kumpel.payment;

import java.io.ByteArrayInputStream;

/// A file as a business got it from its bank: camt.053 as XML or in a zip, or a CSV. The content says what it is,
/// not the name.
public record BankFile(String name, byte[] bytes) {

    static final int LARGEST = 20_000_000;

    /// Reads what belongs to this account; a file that also tells of another is refused.
    Reading read(Iban account) {
        if (bytes.length == 0) return Reading.Refused.because(Reading.Reason.EMPTY);
        if (bytes.length > LARGEST)
            return new Reading.Refused(Reading.Reason.TOO_LARGE, Integer.toString(LARGEST / 1_000_000));
        var gathered = new Gathered(account);
        try {
            if (isZip()) ZippedFile.read(bytes, gathered);
            else if (isXml(bytes)) CamtFile.read(new ByteArrayInputStream(bytes), gathered);
            else CsvStatement.read(bytes, gathered);
        } catch (Refusal refusal) {
            return refusal.asReading();
        }
        return gathered.all();
    }

    private boolean isZip() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /// Behind a byte order mark and white space stands an angle bracket.
    static boolean isXml(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] <= ' ') first++;
        return first < bytes.length && bytes[first] == '<';
    }
}
