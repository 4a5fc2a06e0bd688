package inkling.app.draw.why;

import inkling.learn.Prediction;

/** What another model takes the picture for. */
record Opinion(String model, Prediction prediction) {}
