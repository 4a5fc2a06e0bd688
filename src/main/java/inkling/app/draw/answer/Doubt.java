package inkling.app.draw.answer;

/**
 * A reason not to answer, shown in the answer's place.
 *
 * @param headline the doubt in a few words
 * @param reason one sentence
 */
public record Doubt(String headline, String reason) {}
