package vn.thidua;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import vn.thidua.kernel.UseCase;

class ArchitectureTests {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thidua");

    /// Use cases that ask for no permission, each with the reason why there is none to ask for.
    private static final Map<String, String> ASK_NOBODY = Map.ofEntries(
            entry("SignIn", "the door itself"),
            entry("SignInByProvider", "the door itself, kept by the organisation's own sign-in"),
            entry("ProveSecondFactor", "the second door, and one's own: the code is the proof"),
            entry("InstallAdministrator", "works only where there is no account at all"),
            entry("ChangePassword", "one's own password, permitted by knowing the old one"),
            entry("ChooseLanguage", "one's own preference"),
            entry("BeginSecondFactor", "one's own second factor, worth nothing before its first code"),
            entry("ConfirmSecondFactor", "one's own second factor, permitted by its first code"),
            entry("RenewRecoveryCodes", "one's own recovery codes, permitted by a code"),
            entry("TurnOffSecondFactor", "one's own second factor, permitted by a code"),
            entry("AskPasswordReset", "whoever cannot sign in: sends a letter to the owner and tells nothing"),
            entry("ResetPasswordByLetter", "permitted by the link of the letter"),
            entry("TakeIdentitiesOut", "only writes down what a query that asked hands out"),
            entry("ChooseMail", "one's own preference"),
            entry("OpenFeed", "one's own duties, by an address for oneself"),
            entry("CloseFeed", "one's own address"),
            entry("ConfirmEmail", "permitted by the link of the letter"));

    /// Who may write to the console: what an operator starts by hand and reads there.
    private static final Set<String> SPEAK_TO_THE_CONSOLE =
            Set.of("vn.thidua.access.signin.FirstAdministrator", "vn.thidua.ThiDua", "vn.thidua.CommandLine");

    @Test
    void the_scan_finds_the_product() {
        assertThat(OURS).hasSizeGreaterThan(150);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("vn.thidua.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void packages_are_null_marked() {
        var unmarked = new HashSet<String>();
        for (var type : OURS) {
            var itsPackage = type.getPackage();
            if (!itsPackage.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(itsPackage.getName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void controllers_are_their_modules_own_affair() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void pages_never_touch_repositories() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void the_reader_and_the_checks_are_free_of_spring() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.thidua.plan.reading..", "vn.thidua.plan.check..", "vn.thidua.plan.model..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(OURS);
    }

    @Test
    void every_use_case_asks_for_permission() {
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(askForPermission())
                .check(OURS);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that(resideInAPackage("vn.thidua.."))
                .and()
                .doNotHaveSimpleName("Ids")
                .should()
                .callMethodWhere(describe(
                        "now() without a clock",
                        call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                                && call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class)
                .check(OURS);
    }

    @Test
    void only_commands_speak_to_the_console() {
        noClasses()
                .that(describe("are not commands", type -> !SPEAK_TO_THE_CONSOLE.contains(outermost(type))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(OURS);
    }

    /// The rulebook says which titles there are; code that names one would have to change when the law does.
    @Test
    void no_code_names_an_award() throws IOException {
        var codes = Pattern.compile("\"(?:LDTT|CSTT|CSTDCS|CSTDT|CSTDTQ|TTLDTT|DVTT|TTLDXS|DVQT|CTDT|CTDCP|BKTTG)\"");
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(codes));
        }
    }

    private static ArchCondition<JavaClass> askForPermission() {
        return new ArchCondition<>("ask for permission") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                var asks = ASK_NOBODY.containsKey(useCase.getSimpleName()) || reachesPermits(useCase, new HashSet<>());
                events.add(new SimpleConditionEvent(useCase, asks, useCase.getName() + " asks nobody"));
            }
        };
    }

    /// Whether the class, or one of its own module which it calls, calls something named Permits.
    private static boolean reachesPermits(JavaClass type, Set<JavaClass> seen) {
        if (!seen.add(type)) {
            return false;
        }
        return type.getMethodCallsFromSelf().stream().anyMatch(call -> {
            var owner = call.getTargetOwner();
            return owner.getSimpleName().endsWith("Permits") && call.getName().startsWith("require")
                    || owner.getPackageName().equals(type.getPackageName()) && reachesPermits(owner, seen);
        });
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type.getName());
    }
}
