package inkling.app.explore.find.lists;

import inkling.analysis.Measure;
import inkling.analysis.Measure.Source;
import inkling.analysis.RowFacts;
import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.analysis.query.QueryParser;
import inkling.analysis.query.QuerySyntaxException;
import inkling.analysis.query.Search;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.Unclassified;
import inkling.app.explore.find.View;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.SerialTasks;
import inkling.app.shared.Texts;
import inkling.app.shared.map.RowComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The saved queries: those that are always there and those of the user, each with the number of rows it finds. */
public final class ShowModel {
    private static final Texts TEXTS = Texts.of("explore");

    /** A count that says nothing: the query finds all rows, or needs what is not known. */
    static final int NO_COUNT = -1;

    /**
     * A saved query as it is listed.
     *
     * @param query null if it needs a measure that has no values just now, and that {@link RowComparison} cannot find
     * @param count how many rows it finds, or {@link #NO_COUNT}
     * @param own whether the user has saved it
     * @param missing why it cannot be shown just now, in one or two words; empty where it can, and where it soon will
     * @param toFind what must be found first; null for nothing
     */
    record Item(
            String name,
            @Nullable Query query,
            int count,
            boolean own,
            String missing,
            @Nullable Source toFind) {}

    private record Request(RowFacts facts, List<SavedQuery> own, Unclassified why) {}

    private final RowBrowser rows;
    private final RowComparison comparison;
    private final Background background;
    private final SavedQueries store;
    private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final LatestTask<Request, List<Item>> counting;
    private final SerialTasks saving;
    private List<SavedQuery> own = List.of();

    /** Reads the saved queries of a store, and counts the rows of each list in the background. */
    public ShowModel(RowBrowser rows, RowComparison comparison, Background background, SavedQueries store) {
        this.rows = rows;
        this.comparison = comparison;
        this.background = background;
        this.store = store;
        saving = SerialTasks.thatStore(background);
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

    /** Shows what a saved query finds; if it asks how similar the pictures are, as soon as that is known. */
    void choose(Item item) {
        Query query = item.query();
        if (query != null && item.toFind() != null) {
            comparison.find(item.toFind(), () -> show(query));
        } else if (query != null) {
            show(query);
        }
    }

    private void show(Query query) {
        rows.releaseGiven();
        Order order = query.order();
        if (order == null || !RowComparison.finds(order.measure().source())) {
            rows.setQuery(query);
        } else {
            rows.showFromFirst(query);
            // outliers and near-duplicates are about an order, prototypes about classes
            rows.viewProperty().set(order.measure().source() == Source.PROTOTYPES ? View.GROUPS : View.WALL);
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
        Source toFind = query.isPresent()
                ? null
                : parsed.flatMap(known -> toFind(known, facts)).orElse(null);
        boolean counted =
                query.isPresent() && (query.get().isFiltered() || saved.text().isEmpty());
        int count = counted && !query.get().isFiltered()
                ? facts.rows()
                : counted ? Search.run(facts, query.get().sorted(null)).length : NO_COUNT;
        String name = !own && saved.text().isEmpty()
                ? TEXTS.about(facts.data().classes()).get("show.all")
                : saved.name();
        String missing = query.isPresent() || toFind != null ? "" : missing(parsed, request);
        return new Item(name, toFind == null ? query.orElse(null) : parsed.get(), count, own, missing, toFind);
    }

    /** What must be found before a query can be answered, if nothing else is missing. */
    private static Optional<Source> toFind(Query query, RowFacts facts) {
        Set<Source> unknown = unknown(query, facts);
        return unknown.size() == 1 && RowComparison.canCompare(facts.data())
                ? unknown.stream().filter(RowComparison::finds).findFirst()
                : Optional.empty();
    }

    private static Set<Source> unknown(Query query, RowFacts facts) {
        return query.measures()
                .filter(measure -> !facts.has(measure))
                .map(Measure::source)
                .collect(Collectors.toSet());
    }

    private static String missing(Optional<Query> parsed, Request request) {
        if (parsed.isEmpty()) {
            return TEXTS.get("show.unknown");
        }
        Set<Source> sources = unknown(parsed.get(), request.facts);
        if (sources.contains(Source.MODEL) || sources.contains(Source.TWO_MODELS)) {
            boolean second = request.facts.predictions() != null;
            return second ? TEXTS.get("show.needs-second") : missing(request.why);
        }
        if (sources.contains(Source.RUN)) {
            return TEXTS.get("show.needs-run");
        }
        return request.facts.data().rows() < 2 ? TEXTS.get("show.too-few") : TEXTS.get("show.too-many");
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
