package ruhr.kumpel.payment;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipInputStream;

/// Camt files as banks pack them: one for each day or account, in one zip. Nothing is written to disk, so names
/// inside cannot lead anywhere.
final class ZippedFile {

    private static final int MOST_FILES = 1_000;

    private ZippedFile() {}

    static void read(byte[] bytes, Gathered gathered) {
        int expected = filesByItsEnd(bytes);
        if (expected > MOST_FILES) throw new Refusal(Reading.Reason.TOO_MANY, Integer.toString(MOST_FILES));
        int read = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var content = new Content(zip);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read++;
                if (!entry.isDirectory()) readCamt(content, gathered);
            }
        } catch (IOException | IllegalArgumentException _) { // the latter: a name that is not text
            throw new Refusal(Reading.Reason.BROKEN_ZIP, "");
        }
        if (read != expected || read == 0) throw new Refusal(Reading.Reason.BROKEN_ZIP, "");
    }

    private static void readCamt(InputStream content, Gathered gathered) throws IOException {
        var file = new BufferedInputStream(content, 64_000);
        file.mark(100);
        boolean isXml = BankFile.isXml(file.readNBytes(100));
        file.reset();
        if (!isXml) throw new Refusal(Reading.Reason.ZIP_CONTENT, "");
        CamtFile.read(file, gathered);
        // The reader closes its own stream; to the end of this one, where the checksum stands.
        content.transferTo(OutputStream.nullOutputStream());
    }

    /// How many files the directory at the end names. A zip that was cut off has none, although its first files
    /// could be read.
    private static int filesByItsEnd(byte[] bytes) {
        for (int i = bytes.length - 22; i >= 0 && i >= bytes.length - 22 - 65_535; i--)
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6)
                return (bytes[i + 10] & 0xFF) | (bytes[i + 11] & 0xFF) << 8;
        throw new Refusal(Reading.Reason.BROKEN_ZIP, "");
    }

    /// All files one after the other, once unpacked: a bomb stops here, and what is wrong with the zip is not taken
    /// for a fault of the XML in it.
    private static final class Content extends FilterInputStream {

        private static final long LARGEST = 200_000_000;

        private long left = LARGEST;

        Content(InputStream zip) {
            super(zip);
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            try {
                int count = in.read(into, offset, length);
                left -= Math.max(0, count);
                if (left < 0) throw new Refusal(Reading.Reason.TOO_LARGE, Long.toString(LARGEST / 1_000_000));
                return count;
            } catch (IOException _) {
                throw new Refusal(Reading.Reason.BROKEN_ZIP, "");
            }
        }

        /// The zip goes on with its next file.
        @Override
        public void close() {}
    }
}
