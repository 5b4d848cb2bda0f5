package ruhr.kumpel.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/// The files, below `media` in the data directory: `ab/abcd…/640.jpg`. Names come from the content, never from
/// people.
@Component
class PictureFolder {

    private final Path folder;

    PictureFolder(MediaSettings settings) {
        this.folder = settings.folder();
    }

    Path file(String digest, int width) {
        return of(digest).resolve(width + ".jpg");
    }

    /// On the disk when it returns: the row that names it is committed after it, so no picture is ever half
    /// there.
    void write(Variants variants) throws IOException {
        var home = Files.createDirectories(of(variants.digest()));
        for (var variant : variants.files().entrySet()) {
            var target = home.resolve(variant.getKey() + ".jpg");
            if (!Files.exists(target)) write(target, variant.getValue());
        }
    }

    void remove(String digest) throws IOException {
        for (int width : Picture.WIDTHS) Files.deleteIfExists(file(digest, width));
        Files.deleteIfExists(of(digest));
    }

    private Path of(String digest) {
        return folder.resolve(digest.substring(0, 2)).resolve(digest);
    }

    private static void write(Path target, byte[] bytes) throws IOException {
        var fresh = Files.createTempFile(target.getParent(), "fresh", ".tmp");
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
