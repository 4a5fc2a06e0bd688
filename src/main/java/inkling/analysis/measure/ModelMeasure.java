package inkling.analysis.measure;

import inkling.analysis.Measure;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;

/** A measure that follows from the model's prediction. */
abstract class ModelMeasure extends Measure {
    ModelMeasure(int position, String key, String name, String sentence, Unit unit) {
        super(position, key, name, sentence, Source.MODEL, unit);
    }

    abstract double value(Predictions predictions, int row, int label);

    @Override
    public final double value(RowFacts facts, int row) {
        Predictions predictions = facts.predictions();
        int label = facts.data().label(row);
        return predictions == null || !predictions.has(row) || label < 0 ? Double.NaN : value(predictions, row, label);
    }
}
