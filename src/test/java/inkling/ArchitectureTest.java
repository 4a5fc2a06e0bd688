package inkling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.gson.annotations.SerializedName;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import inkling.nn.Adam;
import inkling.nn.Constant;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.OneCycle;
import inkling.nn.Optimizer;
import inkling.nn.RmsProp;
import inkling.nn.Schedule;
import inkling.nn.Sgd;

/** Keeps the README's map true: who may use whom. */
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
    static final ArchRule layersKnowNothingOfHowTheyRun = noClasses()
            .that()
            .resideInAPackage("inkling.nn")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..").and(not(resideInAPackage("inkling.nn"))));

    @ArchTest
    static final ArchRule kernelsUseNothingElseOfInkling = noClasses()
            .that()
            .resideInAPackage("inkling.nn.kernels..")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..").and(not(resideInAPackage("inkling.nn.kernels.."))));

    @ArchTest
    static final ArchRule passesUseLayersAndKernelsOnly = noClasses()
            .that()
            .resideInAPackage("inkling.nn.engine.pass..")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..")
                    .and(not(resideInAnyPackage("inkling.nn.engine.pass..", "inkling.nn", "inkling.nn.kernels.."))));

    @ArchTest
    static final ArchRule theEngineUsesLayersAndPassesOnly = noClasses()
            .that()
            .resideInAPackage("inkling.nn.engine")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..")
                    .and(not(resideInAnyPackage("inkling.nn.engine", "inkling.nn.engine.pass..", "inkling.nn"))));

    @ArchTest
    static final ArchRule onlyTheEngineKnowsPassesAndKernels = noClasses()
            .that()
            .resideOutsideOfPackages("inkling.nn.engine..", "inkling.nn.kernels..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("inkling.nn.engine.pass..", "inkling.nn.kernels..");

    @ArchTest
    static final ArchRule onlyLearnRunsNetworks = noClasses()
            .that()
            .resideOutsideOfPackages("inkling.learn..", "inkling.nn.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.nn.engine..");

    @ArchTest
    static final ArchRule onlyLearnAndThePlanOfARunKnowNn = noClasses()
            .that()
            .resideOutsideOfPackages("inkling.nn..", "inkling.learn..", "inkling.app.train.plan")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.nn..");

    /** What a recipe consists of, as far as the user can change it. */
    @ArchTest
    static final ArchRule thePlanOfARunKnowsNoMoreOfNnThanThePartsOfARecipe = noClasses()
            .that()
            .resideInAPackage("inkling.app.train.plan")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.nn..")
                    .and(not(belongToAnyOf(
                            Layer.class,
                            Dense.class,
                            Dropout.class,
                            Optimizer.class,
                            Sgd.class,
                            RmsProp.class,
                            Adam.class,
                            Schedule.class,
                            Constant.class,
                            OneCycle.class))));

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
            .resideOutsideOfPackage("inkling.analysis.export")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..")
                    .and(not(resideInAnyPackage(
                            "inkling.analysis..", "inkling.learn..", "inkling.sketch..", "inkling.data.."))));

    @ArchTest
    static final ArchRule onlyExportsOfAnalysisWriteFiles = noClasses()
            .that()
            .resideInAPackage("inkling.analysis.export")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling..")
                    .and(not(resideInAnyPackage("inkling.analysis..", "inkling.data..", "inkling.files.."))));

    @ArchTest
    static final ArchRule theRoomsOfAnalysisFormNoCycle =
            slices().matching("inkling.(analysis.*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule factsDoNotKnowTheMeasuresByName = noClasses()
            .that()
            .resideInAPackage("inkling.analysis")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.analysis.*..");

    @ArchTest
    static final ArchRule theCoreOfLearnUsesNoOtherRoomOfLearnButAugment = noClasses()
            .that()
            .resideInAPackage("inkling.learn")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling.learn.*..").and(not(resideInAPackage("inkling.learn.augment"))));

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
    static final ArchRule theRoomsOfLearnFormNoCycle =
            slices().matching("inkling.(learn.*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyAppKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackage("inkling.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..");

    @ArchTest
    static final ArchRule onlyLearnKnowsNd4j = noClasses()
            .that()
            .resideOutsideOfPackage("inkling.learn..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.nd4j..", "org.bytedeco..");

    /** What a field holds may be met by another thread, and is closed by nobody. */
    @ArchTest
    static final ArchRule tensorsStayInTheMethodThatClosesThem =
            noFields().should().haveRawType("org.nd4j.linalg.api.ndarray.INDArray");

    @ArchTest
    static final ArchRule onlyKernelsKnowTheVectorApi = noClasses()
            .that()
            .resideOutsideOfPackage("inkling.nn.kernels..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jdk.incubator..");

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
            .resideInAPackage("inkling.cli");

    @ArchTest
    static final ArchRule appAndCliDoNotKnowEachOther =
            slices().matching("inkling.(app|cli)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther =
            slices().matching("inkling.app.(explore|draw|train)..").should().notDependOnEachOther();

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
    static final ArchRule theAnswerKnowsThePadOnly = noClasses()
            .that()
            .resideInAnyPackage("inkling.app.draw.pad..", "inkling.app.draw.answer..")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.app.draw..")
                    .and(not(resideInAnyPackage("inkling.app.draw.pad..", "inkling.app.draw.answer.."))));

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
    static final ArchRule theRunInProgressNeedsNoWindow = noClasses()
            .that()
            .resideInAPackage("inkling.app.train.run..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest
    static final ArchRule exploresViewsShareOnlyTheRowsFound = slices().matching(
                    "inkling.app.explore.(wall|groups|sprite|detail)..")
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
    static final ArchRule partsOfExploreDoNotKnowTheWhole = noClasses()
            .that()
            .resideInAPackage("inkling.app.explore.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.app.explore");

    @ArchTest
    static final ArchRule whatScreensShareKnowsNoScreen = noClasses()
            .that()
            .resideInAPackage("inkling.app.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("inkling.app", "inkling.app.explore..", "inkling.app.draw..", "inkling.app.train..");

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
