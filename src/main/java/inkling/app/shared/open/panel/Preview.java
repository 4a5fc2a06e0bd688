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

    private static final int MOST_ROWS = 6;

    /** A picture as it will be, with the name of its class. */
    record Cell(Picture picture, String name) {}

    private Preview() {}

    /** The cells, row by row, at most {@value #COLUMNS} in each; two rows or, of more classes than that, up to {@value #MOST_ROWS}. */
    static List<List<Cell>> of(Inspection inspection, Draft draft) {
        List<Map.Entry<Integer, List<Picture>>> classes =
                List.copyOf(inspection.samples().entrySet());
        return classes.size() > COLUMNS ? oneOfEach(classes, draft) : twoRows(classes, draft);
    }

    /** How many classes have no cell. */
    static int left(Inspection inspection) {
        return Math.max(0, inspection.samples().size() - MOST_ROWS * COLUMNS);
    }

    private static List<List<Cell>> oneOfEach(List<Map.Entry<Integer, List<Picture>>> classes, Draft draft) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int from = 0; from < classes.size() && rows.size() < MOST_ROWS; from += COLUMNS) {
            rows.add(classes.subList(from, Math.min(from + COLUMNS, classes.size())).stream()
                    .map(one -> cell(one.getValue().get(0), one.getKey(), draft))
                    .toList());
        }
        return rows;
    }

    private static List<List<Cell>> twoRows(List<Map.Entry<Integer, List<Picture>>> classes, Draft draft) {
        int each = COLUMNS / classes.size();
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < each * classes.size(); column++) {
                List<Picture> pictures = classes.get(column / each).getValue();
                int among = row * each + column % each;
                if (among < pictures.size()) {
                    cells.add(
                            cell(pictures.get(among), classes.get(column / each).getKey(), draft));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Cell cell(Picture picture, int label, Draft draft) {
        return new Cell(fixed(picture, draft.fixes()), name(label, draft));
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
