package inkling.data.format.archive;

import inkling.data.found.Reading;
import inkling.files.Listing;
import inkling.files.NewFiles;
import inkling.files.Temporary;
import inkling.files.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs what is written into a folder as a zip file. */
public final class ZipWriter {
    private ZipWriter() {}

    /** Writes a data set into a folder that does not exist yet. */
    public interface FolderWriter {
        void write(Path folder) throws IOException;
    }

    /** Whether a name is that of a zip file. */
    public static boolean isZip(Path file) {
        return Listing.lowerName(file).endsWith(".zip");
    }

    /**
     * Writes a zip file, the whole of it or nothing.
     *
     * @param into the folder that it goes to
     * @param packed told how much of it is packed
     */
    public static void write(FolderWriter writer, Path zip, Path into, Reading packed) throws IOException {
        // beside a folder that is to be made as well, for that appears with the zip file in it
        Path place = Files.exists(into, LinkOption.NOFOLLOW_LINKS) ? zip : into;
        Path temporary = Temporary.besides(place.toAbsolutePath());
        try (NewFiles files = new NewFiles(into)) {
            UserFolder.create(temporary);
            writer.write(temporary.resolve("data"));
            try (ZipOutputStream out = new ZipOutputStream(files.create(Listing.name(zip)))) {
                pack(temporary.resolve("data"), out, packed);
            }
            files.keep();
        } finally {
            Temporary.deleteTree(temporary);
        }
    }

    private static void pack(Path folder, ZipOutputStream out, Reading packed) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < files.size(); i++) {
                packed.reached((double) i / files.size());
                out.putNextEntry(
                        new ZipEntry(folder.relativize(files.get(i)).toString().replace('\\', '/')));
                Files.copy(files.get(i), out);
            }
        }
    }
}
