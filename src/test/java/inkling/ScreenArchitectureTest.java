package inkling;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import inkling.app.shared.PadPictures;
import inkling.app.shared.Problems;
import inkling.app.shared.Session;
import inkling.app.shared.model.SharedModel;
import javafx.beans.value.WritableValue;

/** Keeps the rooms of the window apart: which parts of a screen may use which. */
@ArchTag("slow")
@AnalyzeClasses(packages = "inkling", importOptions = ImportOption.DoNotIncludeTests.class)
class ScreenArchitectureTest {
    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("inkling.app.(explore|draw|train|inside)..")
            .should()
            .notDependOnEachOther();

    /** What all screens share is changed by commands; a property that anyone may set would let each change it in its own way. */
    @ArchTest
    static final ArchRule whatScreensShareIsChangedByCommandsOnly = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .belongToAnyOf(Session.class, SharedModel.class, PadPictures.class, Problems.class)
            .and()
            .arePublic()
            .should()
            .haveRawReturnType(JavaClass.Predicates.assignableTo(WritableValue.class));

    /** From the pad to the answer, and from there to everything that listens to it. */
    @ArchTest
    static final ArchRule theRoomsOfDrawFormNoCycle =
            slices().matching("inkling.app.draw.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRoomsOfDrawDoNotKnowTheirScreen = noClasses()
            .that()
            .resideInAPackage("inkling.app.draw.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.app.draw");

    @ArchTest
    static final ArchRule theAnswerKnowsNoOtherRoomOfDraw = noClasses()
            .that()
            .resideInAPackage("inkling.app.draw.answer..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling.app.draw..").and(not(resideInAPackage("inkling.app.draw.answer.."))));

    @ArchTest
    static final ArchRule roomsOfAScreenAreFreeOfCycles =
            slices().matching("inkling.app.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfTheTrainScreenDoNotKnowTheScreen = noClasses()
            .that()
            .resideInAnyPackage("inkling.app.train.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.app.train");

    @ArchTest
    static final ArchRule roomsOfTheInsideScreenDoNotKnowTheScreen = noClasses()
            .that()
            .resideInAPackage("inkling.app.inside.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.app.inside");

    @ArchTest
    static final ArchRule whatInsideLooksAtDoesNotKnowHowItIsShown = noClasses()
            .that()
            .resideInAPackage("inkling.app.inside.subject")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling.app.inside..").and(not(resideInAPackage("inkling.app.inside.subject"))));

    /** The picture, the model and the number that is pointed at are all that the rooms of Inside share. */
    @ArchTest
    static final ArchRule theRoomsOfInsideShareOnlyWhatIsLookedAt = slices().matching("inkling.app.inside.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("inkling.app.inside.subject"))
            .ignoreDependency(
                    resideInAPackage("inkling.app.inside.learn"), resideInAPackage("inkling.app.inside.film"));

    @ArchTest
    static final ArchRule theRunInProgressNeedsNoWindow = noClasses()
            .that()
            .resideInAPackage("inkling.app.shared.run..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest
    static final ArchRule theModelInUseKnowsNothingElseThatScreensShare = noClasses()
            .that()
            .resideInAPackage("inkling.app.shared.model")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling.app..").and(not(resideInAPackage("inkling.app.shared.model"))));

    @ArchTest
    static final ArchRule whatScreensShareDoesNotKnowHowRowsAreAnalyzed = noClasses()
            .that()
            .resideInAPackage("inkling.app.shared..")
            .and()
            .resideOutsideOfPackage("inkling.app.shared.rows")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.app.shared.rows");

    @ArchTest
    static final ArchRule thePadKnowsNoModelAndNoRun = noClasses()
            .that()
            .resideInAPackage("inkling.app.shared.pad..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("inkling.learn..", "inkling.app.shared.run..", "inkling.app.shared.watch..");

    @ArchTest
    static final ArchRule theRunInProgressDoesNotKnowHowItIsShown = noClasses()
            .that()
            .resideInAPackage("inkling.app.shared.run..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("inkling.app.shared.watch..", "inkling.app.shared.pad..", "inkling.app.shared.kit..");

    @ArchTest
    static final ArchRule exploresViewsShareOnlyTheRowsFound = slices().matching(
                    "inkling.app.explore.(wall|groups|map|sprite|detail)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule findingRowsKnowsNoView = noClasses()
            .that()
            .resideInAPackage("inkling.app.explore.find..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling.app.explore..").and(not(resideInAPackage("inkling.app.explore.find.."))));

    @ArchTest
    static final ArchRule findingRowsKnowsNeitherHistogramsNorLists = noClasses()
            .that()
            .resideInAPackage("inkling.app.explore.find")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.app.explore.find.*..");

    @ArchTest
    static final ArchRule histogramsAndListsDoNotKnowEachOther =
            slices().matching("inkling.app.explore.find.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule partsOfExploreDoNotKnowTheWhole = noClasses()
            .that()
            .resideInAPackage("inkling.app.explore.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.app.explore");

    @ArchTest
    static final ArchRule whatOpensDataDoesNotKnowItsPanel = noClasses()
            .that()
            .resideInAPackage("inkling.app.shared.open")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.app.shared.open.*..");
}
