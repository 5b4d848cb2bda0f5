package ruhr.kumpel.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FileSwitchDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.jspecify.annotations.Nullable;

/// Where the index lies. What is searched is mapped into memory; what is only printed, the largest part, is read from
/// its file when somebody sees it, so that a large portal does not fill the memory of a small machine.
class IndexFiles implements DirectoryProvider {

    /// Lucene's files of stored fields.
    private static final Set<String> PRINTED = Set.of("fdt");

    private final Path folder;

    IndexFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
        return new Holder(folder.resolve(context.indexName()));
    }

    private static class Holder implements DirectoryHolder {

        private final Path path;
        private @Nullable Directory files;

        Holder(Path path) {
            this.path = path;
        }

        @Override
        public void start() throws IOException {
            Files.createDirectories(path);
            files = new FileSwitchDirectory(PRINTED, new NIOFSDirectory(path), new MMapDirectory(path), true);
        }

        @Override
        public void close() throws IOException {
            if (files != null) files.close();
        }

        @Override
        public Directory get() {
            if (files == null) throw new IllegalStateException("Not started.");
            return files;
        }
    }
}
