package inkling.app.explore.find;

import inkling.analysis.RowFacts;
import inkling.analysis.query.QueryCompletion;
import inkling.analysis.query.QueryParser;
import inkling.analysis.query.QuerySyntaxException;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The query as text: follows it, takes what is typed, completes it, and points at what it does not understand. */
public final class QueryField extends VBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final int MOST_SUGGESTIONS = 12;

    private final RowBrowser rows;
    private final TextField field = new TextField();
    private final Sentence problem = new Sentence("query-problem", "small", "warning");
    private final ContextMenu suggestions = new ContextMenu();

    public QueryField(RowBrowser rows) {
        this.rows = rows;
        setId("query-line");
        getStyleClass().add("query-line");
        field.setId("query");
        field.getStyleClass().add("figure");
        field.setPromptText(TEXTS.get("query.prompt"));
        field.setAccessibleText(TEXTS.get("query.accessible"));
        Boxes.showWhile(problem.textProperty().isNotEmpty(), problem);
        getChildren().setAll(field, problem);
        rows.queryProperty().addListener(observable -> follow());
        field.setOnAction(event -> run());
        field.textProperty().addListener(observable -> problem.setText(""));
        field.caretPositionProperty().addListener(observable -> suggest()); // changes after the text
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows the field with the query in it, ready to be typed over. */
    public void open() {
        follow();
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && suggestions.isShowing()) {
            suggestions.hide();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !suggestions.getItems().isEmpty() && suggestions.isShowing()) {
            suggestions.getItems().get(0).fire();
            event.consume();
        }
    }

    private void follow() {
        RowFacts facts = rows.factsProperty().get();
        if (!field.isFocused() || !suggestions.isShowing()) {
            field.setText(facts == null ? "" : rows.queryProperty().get().text(facts));
            problem.setText("");
        }
    }

    private void run() {
        suggestions.hide();
        RowFacts facts = rows.factsProperty().get();
        if (facts == null) {
            return;
        }
        try {
            problem.setText("");
            rows.setQuery(new QueryParser(facts).parse(field.getText()));
        } catch (QuerySyntaxException e) {
            field.selectRange(e.from(), e.to());
            problem.setText(e.getMessage());
        }
    }

    private void suggest() {
        RowFacts facts = rows.factsProperty().get();
        boolean typing = field.isFocused() && field.getSelection().getLength() == 0;
        if (facts == null || !typing || getScene() == null) {
            suggestions.hide();
            return;
        }
        String text = field.getText();
        int caret = Math.min(text.length(), field.getCaretPosition());
        List<QueryCompletion.Suggestion> ways = QueryCompletion.of(facts, text, caret);
        suggestions
                .getItems()
                .setAll(ways.stream().limit(MOST_SUGGESTIONS).map(this::item).toList());
        if (ways.isEmpty() || text.isBlank()) {
            suggestions.hide();
        } else if (!suggestions.isShowing()) {
            suggestions.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private CustomMenuItem item(QueryCompletion.Suggestion way) {
        HBox line = new HBox(Labels.styled(way.term(), "figure", "strong"), Labels.styled(way.sentence(), "muted"));
        line.getStyleClass().add("suggestion");
        CustomMenuItem item = new CustomMenuItem(line);
        item.setOnAction(event -> {
            field.setText(way.text());
            field.positionCaret(way.text().length());
        });
        return item;
    }
}
