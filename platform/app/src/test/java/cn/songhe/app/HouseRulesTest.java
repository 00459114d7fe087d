package cn.songhe.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;

/** Who may use whom in the house. */
@AnalyzeClasses(packages = "cn.songhe", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule dependenciesRunDownhillOnly = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("cn.songhe..")
            .layer("spi")
            .definedBy("cn.songhe.spi..")
            .layer("evaluation")
            .definedBy("cn.songhe.evaluation..")
            .layer("kernel")
            .definedBy("cn.songhe.kernel..")
            .layer("identity")
            .definedBy("cn.songhe.identity..")
            .layer("plugins")
            .definedBy("cn.songhe.plugins..")
            .layer("elders")
            .definedBy("cn.songhe.elders..")
            .layer("facilities")
            .definedBy("cn.songhe.facilities..")
            .layer("services")
            .definedBy("cn.songhe.services..")
            .layer("finance")
            .definedBy("cn.songhe.finance..")
            .layer("reports")
            .definedBy("cn.songhe.reports..")
            .layer("app")
            .definedBy("cn.songhe.app..")
            .whereLayer("spi")
            .mayNotAccessAnyLayer()
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("spi")
            .whereLayer("kernel")
            .mayOnlyAccessLayers("spi")
            .whereLayer("identity")
            .mayOnlyAccessLayers("spi", "evaluation", "kernel")
            .whereLayer("plugins")
            .mayOnlyAccessLayers("spi", "evaluation", "kernel")
            .whereLayer("elders")
            .mayOnlyAccessLayers("spi", "evaluation", "kernel", "identity", "plugins")
            .whereLayer("facilities")
            .mayOnlyAccessLayers("spi", "evaluation", "kernel", "identity", "plugins")
            .whereLayer("services")
            .mayOnlyAccessLayers("spi", "evaluation", "kernel", "identity", "plugins", "elders", "facilities")
            .whereLayer("finance")
            .mayOnlyAccessLayers(
                    "spi", "evaluation", "kernel", "identity", "plugins", "elders", "facilities", "services")
            .whereLayer("reports")
            .mayOnlyAccessLayers(
                    "spi", "evaluation", "kernel", "identity", "plugins", "elders", "facilities", "services", "finance")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule everyClassLivesInARoom = classes()
            .should()
            .resideInAnyPackage(
                    "cn.songhe.spi..",
                    "cn.songhe.evaluation..",
                    "cn.songhe.kernel..",
                    "cn.songhe.identity..",
                    "cn.songhe.plugins..",
                    "cn.songhe.elders..",
                    "cn.songhe.facilities..",
                    "cn.songhe.services..",
                    "cn.songhe.finance..",
                    "cn.songhe.reports..",
                    "cn.songhe.app..")
            .because("a new room takes its place in the order above");

    @ArchTest
    static final ArchRule otherRoomsSeeTheBoundaryOnly = classes()
            .that(Rooms.withADoor())
            .and()
            .resideOutsideOfPackage("..boundary..")
            .should(Rooms.beUsedOnlyInTheirOwnRoomOrBy(Rooms.APP));

    @ArchTest
    static final ArchRule entitiesArePrivateToTheirRoom =
            classes().that().resideInAPackage("..entity..").should(Rooms.beUsedOnlyInTheirOwnRoomOrBy());

    @ArchTest
    static final ArchRule entitiesKnowNeitherControlNorBoundary = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.songhe..control..", "cn.songhe..boundary..");

    @ArchTest
    static final ArchRule nobodyCallsAResource =
            noClasses().should().dependOnClassesThat().areAnnotatedWith(Path.class);

    @ArchTest
    static final ArchRule onlyTheBoundarySpeaksHttp = noClasses()
            .that()
            .resideOutsideOfPackages("cn.songhe..boundary..", "cn.songhe.kernel..", "cn.songhe.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule contractAndEvaluationNeedNoServer = noClasses()
            .that()
            .resideInAnyPackage("cn.songhe.spi..", "cn.songhe.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "javax.sql..");
}
