package inkling;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
import inkling.nn.Shape;

/** Keeps the README's picture of the folders true: who may use networks, and what they are made of. */
@ArchTag("slow")
@AnalyzeClasses(packages = "inkling", importOptions = ImportOption.DoNotIncludeTests.class)
class NetworkArchitectureTest {
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
    static final ArchRule onlyTheEngineKnowsPasses = noClasses()
            .that()
            .resideOutsideOfPackage("inkling.nn.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.nn.engine.pass..");

    /** Distances of points are matrix products as well. */
    @ArchTest
    static final ArchRule onlyTheEngineAndTheSearchForNeighborsKnowKernels = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "inkling.nn.engine..",
                    "inkling.nn.kernels..",
                    "inkling.analysis.neighbors",
                    "inkling.analysis.neighbors.axes")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.nn.kernels..");

    @ArchTest
    static final ArchRule theSearchForNeighborsKnowsNoMoreOfNnThanKernels = noClasses()
            .that()
            .resideInAPackage("inkling.analysis.neighbors..")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.nn..").and(not(resideInAPackage("inkling.nn.kernels"))));

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
            .resideOutsideOfPackages(
                    "inkling.nn..",
                    "inkling.learn..",
                    "inkling.app.train.plan",
                    "inkling.app.inside.build",
                    "inkling.app.inside.layers",
                    "inkling.app.inside.value",
                    "inkling.analysis.neighbors",
                    "inkling.analysis.neighbors.axes")
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

    /** Everything else about layers is known to drafts. */
    @ArchTest
    static final ArchRule buildingANetworkKnowsNoMoreOfNnThanLayersAndShapes = noClasses()
            .that()
            .resideInAPackage("inkling.app.inside.build")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.nn..").and(not(belongToAnyOf(Layer.class, Shape.class))));

    /** Whose numbers they show, by the shapes and settings of the layers; nothing of how networks are trained. */
    @ArchTest
    static final ArchRule whatShowsTheLayersKnowsPlansOnly = noClasses()
            .that()
            .resideInAnyPackage("inkling.app.inside.layers", "inkling.app.inside.value")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.nn.*..")
                    .or(assignableTo(Optimizer.class))
                    .or(assignableTo(Schedule.class)));

    @ArchTest
    static final ArchRule theCoreOfLearnUsesNoOtherRoomOfLearnButAugment = noClasses()
            .that()
            .resideInAPackage("inkling.learn")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling.learn.*..").and(not(resideInAPackage("inkling.learn.augment"))));

    @ArchTest
    static final ArchRule trainingNeedsNoOtherRoomOfLearnButAugment = noClasses()
            .that()
            .resideInAPackage("inkling.learn.train..")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.learn.*..")
                    .and(not(resideInAnyPackage("inkling.learn.train..", "inkling.learn.augment"))));

    @ArchTest
    static final ArchRule theRoomsOfLearnFormNoCycle =
            slices().matching("inkling.(learn.*)..").should().beFreeOfCycles();

    /** Below all that is said about networks. */
    @ArchTest
    static final ArchRule theNumbersOfANetworkNeedNoOtherRoomOfLearn = noClasses()
            .that()
            .resideInAPackage("inkling.learn.inside..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("inkling.learn.*..").and(not(resideInAPackage("inkling.learn.inside.."))));

    @ArchTest
    static final ArchRule theNumbersOfANetworkDoNotKnowTheirArithmetic = noClasses()
            .that()
            .resideInAPackage("inkling.learn.inside")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.learn.inside.arithmetic");

    @ArchTest
    static final ArchRule filtersKnowOnlyTheNumbersOfANetwork = noClasses()
            .that()
            .resideInAPackage("inkling.learn.filters")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.learn.*..")
                    .and(not(resideInAnyPackage("inkling.learn.filters", "inkling.learn.inside"))));

    @ArchTest
    static final ArchRule draftsKnowOnlyTheNumbersOfANetwork = noClasses()
            .that()
            .resideInAPackage("inkling.learn.build")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.learn.*..")
                    .and(not(resideInAnyPackage("inkling.learn.build", "inkling.learn.inside"))));

    /** A drawing is explained as it is classified: in three views. */
    @ArchTest
    static final ArchRule explanationsNeedNoFiltersNoDraftsAndNoFiles = noClasses()
            .that()
            .resideInAPackage("inkling.learn.explain")
            .should()
            .dependOnClassesThat(resideInAPackage("inkling.learn.*..")
                    .and(not(resideInAnyPackage(
                            "inkling.learn.explain",
                            "inkling.learn.inside",
                            "inkling.learn.augment",
                            "inkling.learn.calibrate"))));

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
}
