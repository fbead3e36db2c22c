package io.reelcast;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.reelcast.broker.embedded.BrokerProcess;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house's laws about who may know whom. */
final class ArchitectureTest {
  private static final String ROOT = "io.reelcast";

  /** The data's way: a room imports only rooms that stand before it. */
  private static final List<String> ROOMS =
      List.of(
          "setting",
          "wire",
          "chart",
          "rating",
          "history",
          "model",
          "prediction",
          "scoring",
          "training",
          "broker",
          "stream",
          "replay",
          "serving",
          "", // The root: the map and the settings.
          "backtest",
          "tuning",
          "audit",
          "bench",
          "exploration",
          "cli");

  private static final String[] PURE =
      packages(
          "rating",
          "history",
          "model",
          "prediction",
          "scoring",
          "training",
          "backtest",
          "tuning",
          "exploration");
  private static final String GENERATED = "io.reelcast.avro";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<Arguments> roomsWithLaterOnes() {
    return IntStream.range(0, ROOMS.size() - 1)
        .mapToObj(i -> arguments(ROOMS.get(i), ROOMS.subList(i + 1, ROOMS.size())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("roomsWithLaterOnes")
  void importsOnlyEarlierRooms(String room, List<String> later) {
    noClasses()
        .that(resideInAPackage(packageOf(room)))
        .and()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(later.toArray(String[]::new)))
        .check(HOUSE);
  }

  @Test
  void listsEveryRoom() {
    Stream<String> rooms =
        HOUSE.stream().map(JavaClass::getPackageName).map(ArchitectureTest::room).distinct();

    assertThat(rooms)
        .containsOnly(Stream.concat(ROOMS.stream(), Stream.of("avro")).toArray(String[]::new));
  }

  @Test
  void hasNoCyclesBetweenRooms() {
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(HOUSE.that(DescribedPredicate.not(resideInAPackage(ROOT))));
  }

  @Test
  void keepsKafkaAtTheEdges() {
    noClasses()
        .that(
            DescribedPredicate.not(
                named("Processor", "Serde", "Store", "Topic")
                    .or(
                        resideInAnyPackage(
                            packages("broker", "stream", "replay", "audit", "bench", "cli")))
                    .or(equivalentTo(PipelineTopology.class))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka..")
        .check(HOUSE);
  }

  @Test
  void keepsTheTrainingLibraryInOneRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("training.graph"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.nd4j..", "org.deeplearning4j..")
        .check(HOUSE);
  }

  @Test
  void keepsTheForeignRecommenderInOneRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("backtest.contestant.foreign"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.lenskit..",
            "org.grouplens..",
            "it.unimi..",
            "com.google.common..",
            "javax.inject..")
        .check(HOUSE);
  }

  @Test
  void keepsTheWebServerInOneRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("serving"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.javalin..",
            "org.eclipse.jetty..",
            "jakarta..",
            "kotlin..",
            "io.micrometer..",
            "io.prometheus..")
        .check(HOUSE);
  }

  @Test
  void keepsPicocliInTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(HOUSE);
  }

  @Test
  void keepsTheConfigurationLibraryWhereSettingsAreRead() {
    noClasses()
        .that(
            DescribedPredicate.not(
                resideInAnyPackage(packages("setting", "cli")).or(equivalentTo(Settings.class))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.typesafe.config..")
        .check(HOUSE);
  }

  @Test
  void keepsGeneratedClassesAtTheEdges() {
    noClasses()
        .that(
            DescribedPredicate.not(
                named("Serde", "Topic").or(resideInAnyPackage(packageOf("wire"), GENERATED))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(GENERATED)
        .check(HOUSE);
  }

  @Test
  void marksEveryPackageForNullness() {
    Stream<JavaPackage> ours =
        HOUSE.stream()
            .filter(DescribedPredicate.not(resideInAPackage(GENERATED)))
            .map(JavaClass::getPackage)
            .distinct();

    assertThat(ours).isNotEmpty().allMatch(room -> room.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void givesNoClassANameThatSaysNothing() {
    classes()
        .should()
        .haveNameNotMatching(".*[.$](Abstract\\w*|\\w*(Manager|Helper|Utils?|Impl))")
        .check(HOUSE);
  }

  @Test
  void logsThroughOneLibraryOnly() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..").check(HOUSE);
  }

  @Test
  void speaksToTheTerminalOnlyFromTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("cli"))
        .and()
        .doNotBelongToAnyOf(BrokerProcess.class)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }

  @Test
  void takesTimeAndChanceAsInputs() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethodWhere(
            call(Instant.class, "now")
                .or(call(InstantSource.class, "system"))
                .or(call(Clock.class, "systemUTC"))
                .or(call(System.class, "currentTimeMillis"))
                .or(call(Math.class, "random")))
        .orShould()
        .callConstructor(Random.class)
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaCall<?>> call(Class<?> type, String method) {
    return target(owner(equivalentTo(type))).and(target(name(method)));
  }

  /** Classes whose file's name ends in one of these. */
  private static DescribedPredicate<JavaClass> named(String... endings) {
    return DescribedPredicate.describe(
        "are named *" + String.join(", *", endings),
        type -> Stream.of(endings).anyMatch(outermost(type)::endsWith));
  }

  private static String outermost(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }

  private static String room(String packageName) {
    return packageName.equals(ROOT)
        ? ""
        : packageName.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  private static String packageOf(String room) {
    return room.isEmpty() ? ROOT : ROOT + "." + room + "..";
  }

  private static String[] packages(String... rooms) {
    return Stream.of(rooms).map(ArchitectureTest::packageOf).toArray(String[]::new);
  }
}
