package inkling.app.explore.find;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A field for a row number, which selects that row. */
public final class GoToRow extends VBox {
    private static final Texts TEXTS = Texts.of("explore");

    private final TextField field = new TextField();
    private final Label problem = Labels.hint("");

    /** A field that selects rows in a browser. */
    public GoToRow(RowBrowser rows) {
        field.setId("go-to-row");
        field.getStyleClass().add("figure");
        field.setAccessibleText(TEXTS.get("row"));
        problem.setId("go-to-problem");
        problem.getStyleClass().add("warning");
        rows.foundProperty()
                .subscribe(found -> field.setPromptText(
                        found == null
                                ? ""
                                : TEXTS.get("row.prompt", found.data().rows() - 1)));
        rows.selectedRowProperty().addListener(observable -> problem.setText(""));
        field.setOnAction(event -> problem.setText(rows.goTo(field.getText())));
        getChildren().setAll(field, problem);
    }

    /** The row that was entered, of so many; -1 if it is none of them. */
    static int number(String entered, int rows) {
        String digits = entered.replaceAll("[,\\s]", "");
        boolean found = digits.matches("\\d{1,9}") && Integer.parseInt(digits) < rows;
        return found ? Integer.parseInt(digits) : -1;
    }

    /** Puts the focus on the field. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
