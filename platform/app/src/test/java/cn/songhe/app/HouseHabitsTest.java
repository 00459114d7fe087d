package cn.songhe.app;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import cn.songhe.finance.control.ShardWorkers;
import cn.songhe.identity.boundary.Guard;
import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.work.TenantWork;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;

/** How code in the house is written. */
@AnalyzeClasses(packages = "cn.songhe", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseHabitsTest {

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTimeOrItsZone = noClasses()
            .should()
            .accessTargetWhere(
                    javaTime("now|systemDefault|system|systemUTC|systemDefaultZone|tick(Millis|Seconds|Minutes)"))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(Calendar.class, "getInstance")
            .orShould()
            .callMethod(TimeZone.class, "getDefault");

    /**
     * Three classes get from the server, field by field, what it gives in no other way (request context, data source, executor); there
     * the rest is injected alike.
     */
    @ArchTest
    static final ArchRule whatAClassNeedsIsGivenToItsConstructor = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("cn.songhe.app..")
            .and()
            .areNotDeclaredIn(TenantWork.class)
            .and()
            .areNotDeclaredIn(ShardWorkers.class)
            .and()
            .areNotDeclaredIn(Guard.class)
            .should()
            .beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule aResourceMethodSaysWhomItIsFor = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(OpenToAll.class);

    @ArchTest
    static final ArchRule whatIsOpenToAllRequiresNothing =
            noMethods().that().areAnnotatedWith(OpenToAll.class).should().beAnnotatedWith(Requires.class);

    @ArchTest
    static final ArchRule aResourceMethodIsPublic =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic();

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nothingIsCountedInFloatingPoint = members().should(involveNoFloatingPoint());

    private static DescribedPredicate<JavaAccess<?>> javaTime(String names) {
        return target(owner(resideInAPackage("java.time..")))
                .and(target(nameMatching(names)))
                .forSubtype();
    }

    private static ArchCondition<JavaMember> involveNoFloatingPoint() {
        var floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        return new ArchCondition<>("involve neither float nor double") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                boolean exact = member.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .noneMatch(type -> floating.contains(type.getName()));
                events.add(new SimpleConditionEvent(member, exact, member.getDescription()));
            }
        };
    }
}
