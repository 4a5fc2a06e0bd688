package inkling.app.explore.find;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.query.Query;
import inkling.analysis.query.QueryParser;
import inkling.analysis.query.QuerySyntaxException;
import inkling.analysis.query.Search;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.SerialTasks;
import inkling.app.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The saved queries: those that are always there and those of the user, each with the number of rows it finds. */
final class ShowModel {
    private static final Texts TEXTS = Texts.of("explore");

    /** A count that says nothing: the query finds all rows, or needs what is not known. */
    static final int NO_COUNT = -1;

    /**
     * A saved query as it is listed.
     *
     * @param query null if it needs a measure that has no values just now
     * @param count how many rows it finds, or {@link #NO_COUNT}
     * @param own whether the user has saved it
     * @param missing why it cannot be shown just now, in one or two words; empty where it can, and where it soon will
     */
    record Item(String name, @Nullable Query query, int count, boolean own, String missing) {}

    private record Request(RowFacts facts, List<SavedQuery> own, Unclassified why) {}

    private final RowBrowser rows;
    private final Background background;
    private final SavedQueries store;
    private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final LatestTask<Request, List<Item>> counting;
    private final SerialTasks saving;
    private List<SavedQuery> own = List.of();

    ShowModel(RowBrowser rows, Background background, SavedQueries store) {
        this.rows = rows;
        this.background = background;
        this.store = store;
        saving = new SerialTasks(background);
        counting = background.latest(ShowModel::list, items::set, background::report);
        rows.factsProperty().subscribe(facts -> count());
        background.run(store::read, this::use, background::report);
    }

    // Properties

    /** What is listed, in its order. */
    ReadOnlyObjectProperty<List<Item>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    // Commands

    /** Shows what a saved query finds. */
    void choose(Item item) {
        if (item.query() != null) {
            rows.releaseGiven();
            rows.setQuery(item.query());
        }
    }

    /** Saves the query of now under a name; one of the same name is replaced. */
    void save(String name) {
        RowFacts facts = rows.factsProperty().get();
        if (facts != null && !name.isBlank()) {
            List<SavedQuery> more = without(name.strip());
            more.add(new SavedQuery(name.strip(), rows.queryProperty().get().text(facts)));
            store(more);
        }
    }

    /** Deletes a query that the user has saved. */
    void delete(Item item) {
        store(without(item.name()));
    }

    private List<SavedQuery> without(String name) {
        List<SavedQuery> others = new ArrayList<>(own);
        others.removeIf(query -> query.name().equals(name));
        return others;
    }

    private void store(List<SavedQuery> queries) {
        use(queries);
        List<SavedQuery> written = List.copyOf(queries);
        saving.run(
                () -> {
                    store.write(written);
                    return written;
                },
                done -> {},
                background::report);
    }

    private void use(List<SavedQuery> queries) {
        own = List.copyOf(queries);
        count();
    }

    private void count() {
        RowFacts facts = rows.factsProperty().get();
        if (facts == null) {
            items.set(List.of());
        } else {
            counting.submit(new Request(facts, own, rows.whyUnclassified(facts)));
        }
    }

    private static List<Item> list(Request request) {
        List<Item> listed = new ArrayList<>();
        for (SavedQuery saved : SavedQuery.BUILT_IN) {
            Item item = item(request, saved, false);
            if (item.query() != null || !saved.text().startsWith("models")) {
                listed.add(item);
            }
        }
        request.own.forEach(saved -> listed.add(item(request, saved, true)));
        return List.copyOf(listed);
    }

    private static Item item(Request request, SavedQuery saved, boolean own) {
        RowFacts facts = request.facts;
        Optional<Query> parsed = parse(facts, saved.text());
        Optional<Query> query = parsed.filter(known -> known.measures().allMatch(facts::has));
        boolean counted =
                query.isPresent() && (query.get().isFiltered() || saved.text().isEmpty());
        int count = counted && !query.get().isFiltered()
                ? facts.rows()
                : counted ? Search.run(facts, query.get().sorted(null)).length : NO_COUNT;
        String name = !own && saved.text().isEmpty()
                ? TEXTS.about(facts.data().classes()).get("show.all")
                : saved.name();
        String missing = query.isPresent() ? "" : missing(parsed, request);
        return new Item(name, query.orElse(null), count, own, missing);
    }

    private static String missing(Optional<Query> parsed, Request request) {
        if (parsed.isEmpty()) {
            return TEXTS.get("show.unknown");
        }
        Set<Measure.Source> sources = parsed.get()
                .measures()
                .filter(measure -> !request.facts.has(measure))
                .map(Measure::source)
                .collect(Collectors.toSet());
        if (sources.contains(Measure.Source.MODEL) || sources.contains(Measure.Source.TWO_MODELS)) {
            boolean second = request.facts.predictions() != null;
            return second ? TEXTS.get("show.needs-second") : missing(request.why);
        }
        return sources.contains(Measure.Source.RUN) ? TEXTS.get("show.needs-run") : TEXTS.get("show.too-many");
    }

    private static String missing(Unclassified why) {
        return switch (why) {
            case NO_MODEL -> TEXTS.get("show.needs-model");
            case OTHER_CLASSES -> TEXTS.get("show.other-classes");
            case TOO_MANY_ROWS -> TEXTS.get("show.too-many");
            case NOT_YET -> "";
        };
    }

    private static Optional<Query> parse(RowFacts facts, String text) {
        try {
            return Optional.of(new QueryParser(facts).parse(text));
        } catch (QuerySyntaxException e) {
            return Optional.empty();
        }
    }
}
