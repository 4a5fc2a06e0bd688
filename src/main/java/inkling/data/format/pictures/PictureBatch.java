package inkling.data.format.pictures;

import inkling.data.format.pictures.PictureFiles.Labeled;
import inkling.files.BadFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Some picture files, read on two threads: the pixels of a large picture, and not of more than two, are in memory. */
final class PictureBatch {
    private PictureBatch() {}

    /** The pictures in the order of their files; empty for one that cannot be read. */
    static List<Optional<GrayPicture>> read(List<Labeled> files) throws IOException {
        int half = files.size() / 2;
        CompletableFuture<List<Optional<GrayPicture>>> second = CompletableFuture.supplyAsync(() -> {
            try {
                return each(files.subList(half, files.size()));
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        List<Optional<GrayPicture>> all = new ArrayList<>(each(files.subList(0, half)));
        try {
            all.addAll(second.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error; // not enough memory
            }
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw e;
        }
        return all;
    }

    private static List<Optional<GrayPicture>> each(List<Labeled> files) throws IOException {
        List<Optional<GrayPicture>> pictures = new ArrayList<>();
        for (Labeled file : files) {
            try {
                pictures.add(Optional.of(GrayPicture.read(file.file())));
            } catch (BadFileException e) {
                pictures.add(Optional.empty());
            }
        }
        return pictures;
    }
}
