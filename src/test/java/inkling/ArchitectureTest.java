package inkling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.gson.annotations.SerializedName;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the README's picture of the folders true: who may use whom. */
@ArchTag("slow")
@AnalyzeClasses(packages = "inkling", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule filesUsesNothingElseOfInkling = noClasses()
            .that()
            .resideInAPackage("inkling.files..")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..").and(not(resideInAPackage("inkling.files.."))));

    @ArchTest
    static final ArchRule dataUsesFilesOnly = noClasses()
            .that()
            .resideInAPackage("inkling.data..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling..").and(not(resideInAnyPackage("inkling.data..", "inkling.files.."))));

    @ArchTest
    static final ArchRule theDataSetKnowsNoFileFormat = noClasses()
            .that()
            .resideInAPackage("inkling.data")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.data.format..");

    @ArchTest
    static final ArchRule sketchUsesDataAndFilesOnly = noClasses()
            .that()
            .resideInAPackage("inkling.sketch..")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..")
                    .and(not(resideInAnyPackage("inkling.sketch..", "inkling.data..", "inkling.files.."))));

    @ArchTest
    static final ArchRule learnUsesNnDataAndFilesOnly = noClasses()
            .that()
            .resideInAPackage("inkling.learn..")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..")
                    .and(not(resideInAnyPackage(
                            "inkling.learn..", "inkling.nn..", "inkling.data..", "inkling.files.."))));

    @ArchTest
    static final ArchRule analysisUsesLearnSketchAndDataOnly = noClasses()
            .that()
            .resideInAPackage("inkling.analysis..")
            .and()
            .resideOutsideOfPackages("inkling.analysis.export", "inkling.analysis.neighbors.store")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..")
                    .and(not(resideInAnyPackage(
                            "inkling.analysis..",
                            "inkling.learn..",
                            "inkling.sketch..",
                            "inkling.data..",
                            "inkling.nn.kernels")))); // by the search for neighbors, as the rule above says

    @ArchTest
    static final ArchRule onlyExportsOfAnalysisWriteFiles = noClasses()
            .that()
            .resideInAPackage("inkling.analysis.export")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..")
                    .and(not(resideInAnyPackage("inkling.analysis..", "inkling.data..", "inkling.files.."))));

    /** So that they are found only once. */
    @ArchTest
    static final ArchRule neighborsAreStoredByThemselves = noClasses()
            .that()
            .resideInAPackage("inkling.analysis.neighbors.store")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..")
                    .and(not(resideInAnyPackage(
                            "inkling.analysis.neighbors..",
                            "inkling.learn.neighbors",
                            "inkling.data",
                            "inkling.files"))));

    @ArchTest
    static final ArchRule theRoomsOfAnalysisFormNoCycle =
            slices().matching("inkling.(analysis.*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule factsDoNotKnowTheMeasuresByName = noClasses()
            .that()
            .resideInAPackage("inkling.analysis")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling.analysis.*..").and(not(resideInAPackage("inkling.analysis.neighbors"))));

    @ArchTest
    static final ArchRule neighborsDoNotKnowWhatTheyAreFactsOf = noClasses()
            .that()
            .resideInAPackage("inkling.analysis.neighbors..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling.analysis..").and(not(resideInAPackage("inkling.analysis.neighbors.."))));

    @ArchTest
    static final ArchRule neighborsDoNotKnowTheirRooms = noClasses()
            .that()
            .resideInAPackage("inkling.analysis.neighbors")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.analysis.neighbors.*..");

    @ArchTest
    static final ArchRule theRoomsOfNeighborsFormNoCycle =
            slices().matching("inkling.analysis.neighbors.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRoomsOfSketchDoNotKnowEachOther =
            slices().matching("inkling.sketch.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule strokesKnowNothingOfWhatIsMadeOfThem = noClasses()
            .that()
            .resideInAPackage("inkling.sketch")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.sketch.*..");

    @ArchTest
    static final ArchRule onlyAppKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackage("inkling.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..");

    @ArchTest
    static final ArchRule onlyCliKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackages("inkling.cli..", "inkling")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule theCalibrationStudyKnowsNoCommand = noClasses()
            .that()
            .resideInAPackage("inkling.cli.calibrate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("inkling.cli", "inkling.cli.option..");

    @ArchTest
    static final ArchRule optionsKnowNoCommand = noClasses()
            .that()
            .resideInAPackage("inkling.cli.option..")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.cli..").and(not(resideInAPackage("inkling.cli.option.."))));

    @ArchTest
    static final ArchRule appAndCliDoNotKnowEachOther =
            slices().matching("inkling.(app|cli)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule whatScreensShareKnowsNoScreen = noClasses()
            .that()
            .resideInAPackage("inkling.app.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "inkling.app",
                    "inkling.app.explore..",
                    "inkling.app.draw..",
                    "inkling.app.train..",
                    "inkling.app.inside..");

    @ArchTest
    static final ArchRule viewModelsNeedNoWindow = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest
    static final ArchRule onlyBackgroundStartsThreads = noClasses()
            .that()
            .resideInAPackage("inkling.app..")
            .and()
            .doNotHaveSimpleName("Background")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .orShould()
            .callConstructor(Thread.class, Runnable.class);

    /** One without would be written under its name in the code, and be lost when that changes. */
    @ArchTest
    static final ArchRule whateverIsWrittenToFilesHasExplicitNames = fields().that(describe(
                    "are components or constants",
                    field -> !field.getModifiers().contains(JavaModifier.STATIC)
                            || field.getModifiers().contains(JavaModifier.ENUM)))
            .and()
            .areDeclaredInClassesThat(describe(
                    "have explicit names",
                    type -> type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(SerializedName.class))))
            .should()
            .beAnnotatedWith(SerializedName.class);

    @ArchTest
    static final ArchRule namesSaySomething =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Handler|Tool|Impl)");

    @ArchTest
    static final ArchRule viewModelsStayInTheirFolder =
            classes().that().haveSimpleNameEndingWith("ViewModel").should().notBePublic();
}
