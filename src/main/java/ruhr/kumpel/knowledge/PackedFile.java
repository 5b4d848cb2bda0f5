package ruhr.kumpel.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/// What a translator sent back may come in a zip archive: unpacked, the file of a large portal is more than an upload
/// may have.
final class PackedFile {

    /// 2,000 pages of 400 words are 23 MB.
    static final int LARGEST = 60_000_000;

    private PackedFile() {}

    /// The first file of the archive, or what was sent if it is none; a byte more than [#LARGEST] if it is too large,
    /// however large it is.
    static byte[] unpacked(byte[] sent) throws IOException {
        if (!isArchive(sent)) return sent;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(sent))) {
            return archive.getNextEntry() == null ? new byte[0] : archive.readNBytes(LARGEST + 1);
        }
    }

    private static boolean isArchive(byte[] sent) {
        return sent.length > 4 && sent[0] == 'P' && sent[1] == 'K' && sent[2] == 3 && sent[3] == 4;
    }
}
