package dev.writ.catalog.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.catalog.generator.facts.AccessLevel;
import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.KeyType;
import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaNamesTest {
  private static final PinnedNames PINNED =
      new PinnedNames(Map.of(new PinnedNames.Key("a", NameKind.CLASS, "a"), "A"));

  @Test
  void twoActionsWithOneNameFailUnlessOneIsPinned() {
    ServiceFacts service = service(List.of(), "GetFoo", "GetFOO");

    assertThatThrownBy(() -> names(service, PINNED))
        .isInstanceOf(NameCollisionException.class)
        .hasMessage("actions of a: `GET_FOO` names both GetFoo and GetFOO; pin one in names.tsv");
    assertThat(names(service, pinned(NameKind.ACTION, "GetFOO", "GET_BIG_FOO")).actions())
        .containsEntry("GetFoo", "GET_FOO")
        .containsEntry("GetFOO", "GET_BIG_FOO");
  }

  @Test
  void twoKeysWithOneNameFail() {
    ServiceFacts service =
        new ServiceFacts(
            "a",
            "A",
            List.of(new KeyFacts("a:x.y", KeyType.STRING), new KeyFacts("a:x-y", KeyType.STRING)),
            List.of(),
            List.of());

    assertThatThrownBy(() -> names(service, PINNED))
        .hasMessage("key constants of a: `X_Y` names both a:x.y and a:x-y; pin one in names.tsv");
  }

  @Test
  void aResourceTypeWithoutAPinnedNameFails() {
    ServiceFacts service = service(List.of(type("thing", "arn:${Partition}:a:::${Id}")));

    assertThatThrownBy(() -> names(service, PINNED))
        .hasMessage("no name for type `thing` of a in names.tsv");
  }

  @Test
  void aSecondTemplateNeedsAFactoryOfItsOwn() {
    ServiceFacts service =
        service(List.of(type("thing", "arn:${Partition}:a:::${Id}", "arn:${Partition}:a:::x")));
    PinnedNames pinned = pinned(NameKind.TYPE, "thing", "Thing");

    assertThatThrownBy(() -> names(service, pinned))
        .hasMessage("no name for factory `thing#2` of a in names.tsv");
    assertThat(
            names(
                    service,
                    pinned.with(
                        Map.of(new PinnedNames.Key("a", NameKind.FACTORY, "thing#2"), "oldThing")))
                .factories())
        .containsEntry("thing", List.of("thing", "oldThing"));
  }

  @Test
  void aTypeThatEndsInArnKeepsItsName() {
    ServiceNames names =
        new ServiceNames(
            "A", Map.of(), Map.of("requestarn", "RequestArn", "x", "X"), Map.of(), Map.of());

    assertThat(names.arnInterface("requestarn")).isEqualTo("RequestArn");
    assertThat(names.arnInterface("x")).isEqualTo("XArn");
  }

  private static PinnedNames pinned(NameKind kind, String awsName, String name) {
    return PINNED.with(Map.of(new PinnedNames.Key("a", kind, awsName), name));
  }

  private static ServiceNames names(ServiceFacts service, PinnedNames pinned) {
    Snapshot snapshot =
        Snapshot.of(new Snapshot.Source("1", "2026-01-01"), List.of(), List.of(service));
    return JavaNames.of(snapshot, ServiceFacts::keys, pinned).of("a");
  }

  private static ServiceFacts service(List<ResourceTypeFacts> types, String... actions) {
    return new ServiceFacts(
        "a",
        "A",
        List.of(),
        types,
        Stream.of(actions)
            .map(name -> new ActionFacts(name, AccessLevel.READ, List.of(), List.of()))
            .toList());
  }

  private static ResourceTypeFacts type(String name, String... templates) {
    return new ResourceTypeFacts(name, List.of(templates), List.of());
  }
}
