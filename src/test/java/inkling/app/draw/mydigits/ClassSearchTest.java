package inkling.app.draw.mydigits;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.NamedModels;
import inkling.data.Classes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassSearchTest {
    @Test
    void aKeyMeansTheClassOfItsCaseWhereBothExistAndElseTheOther() {
        assertThat(ClassSearch.named(NamedModels.lettersAndDigits(), "q")).hasValue("q");
        assertThat(ClassSearch.named(NamedModels.lettersAndDigits(), "Q")).hasValue("Q");
        assertThat(ClassSearch.named(NamedModels.letters(), "q")).hasValue("Q");
        assertThat(ClassSearch.named(NamedModels.letters(), "7")).isEmpty();
        assertThat(ClassSearch.named(Classes.DIGITS, "7")).hasValue("7");
        assertThat(ClassSearch.named(Classes.DIGITS, "e")).isEmpty();
    }

    @Test
    void whatBeginsAsTypedComesBeforeWhatContainsIt() {
        assertThat(ClassSearch.beginning(NamedModels.clothes(), "s"))
                .startsWith("Sandal", "Shirt", "Sneaker")
                .contains("T-shirt/top", "Dress")
                .doesNotContain("Bag", "Coat");
        assertThat(ClassSearch.beginning(new Classes(List.of("ab", "a", "A")), "A"))
                .containsExactly("A", "ab", "a");
        assertThat(ClassSearch.beginning(NamedModels.clothes(), ""))
                .containsExactlyElementsOf(NamedModels.clothes().names());
    }
}
