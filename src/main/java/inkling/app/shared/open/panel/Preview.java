package inkling.app.shared.open.panel;

import inkling.app.shared.open.Inspection;
import inkling.data.Picture;
import inkling.data.PictureFix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Some pictures to look at, spread over the classes: two of each in a column or, of more than a dozen classes, one of each. */
final class Preview {
    /** Columns of the preview. */
    static final int COLUMNS = 12;

    private static final int CELLS = 2 * COLUMNS;

    private Preview() {}

    /** The cells, row by row; at most {@value #COLUMNS} in each of two rows. */
    static List<List<PreviewCell>> of(Inspection inspection, Draft draft) {
        List<Map.Entry<Integer, List<Picture>>> classes =
                List.copyOf(inspection.samples().entrySet());
        int count = classes.size();
        int columns = count > COLUMNS ? COLUMNS : count * (COLUMNS / count);
        List<List<PreviewCell>> rows = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            List<PreviewCell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                int at = count > COLUMNS ? cell * count / CELLS : column * count / columns;
                int among =
                        count > COLUMNS ? repeats(cell, count) : row * (columns / count) + column % (columns / count);
                List<Picture> pictures = classes.get(at).getValue();
                if (among < pictures.size()) {
                    cells.add(new PreviewCell(
                            fixed(pictures.get(among), draft.fixes()),
                            name(classes.get(at).getKey(), draft)));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    /** How many cells before this one are of the same class. */
    private static int repeats(int cell, int count) {
        return cell > 0 && (cell - 1) * count / CELLS == cell * count / CELLS ? 1 : 0;
    }

    private static Picture fixed(Picture picture, Set<PictureFix> fixes) {
        Picture fixed = picture;
        for (PictureFix fix : fixes) {
            fixed = fix.of(fixed);
        }
        return fixed;
    }

    private static String name(int label, Draft draft) {
        List<String> names = draft.classNames();
        int at = label - draft.firstLabel();
        if (label == Inspection.UNLABELED) {
            return "–";
        }
        return at >= 0 && at < names.size() ? names.get(at) : "?";
    }
}
