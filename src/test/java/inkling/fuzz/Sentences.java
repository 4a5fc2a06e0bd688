package inkling.fuzz;

import java.util.regex.Pattern;

/** What a refusal may say: one line of at most 200 characters, with no control characters and no class names. */
final class Sentences {
    private static final int LONGEST = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern CLASS =
            Pattern.compile("\\b(java|javax|jdk|sun|com|org|inkling)\\.[a-z]\\w*\\.|[A-Z][a-z]+(Exception|Error)\\b");

    private Sentences() {}

    /** What is wrong with a sentence; empty if nothing is. */
    static String complaint(String sentence) {
        if (sentence.length() > LONGEST) {
            return "a refusal of " + sentence.length() + " characters: " + sentence;
        }
        if (CONTROL.matcher(sentence).find()) {
            return "control characters in a refusal: "
                    + CONTROL.matcher(sentence).replaceAll("?");
        }
        if (CLASS.matcher(sentence).find() || sentence.isBlank() || sentence.equals("null")) {
            return "a refusal in the words of Java: " + sentence;
        }
        return "";
    }
}
