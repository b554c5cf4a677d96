package dev.writ.catalog.generator.write;

import com.palantir.javapoet.JavaFile;
import dev.writ.catalog.generator.facts.IssuerFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.RetiredAction;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import dev.writ.catalog.generator.naming.CatalogNames;
import dev.writ.catalog.generator.naming.JavaNames;
import dev.writ.catalog.generator.naming.PinnedNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the sources of the classes and the resources of the facts. */
public final class CatalogWriter {
  private static final String GUIDE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/";
  private static final String FACTS = "dev/writ/facts/";

  private final Snapshot snapshot;
  private final List<IssuerFacts> issuers;
  private final PinnedNames pinned;
  private final List<RetiredAction> retired;
  private final KeyOwners owners;
  private final CatalogNames names;

  /**
   * A writer of the whole catalog.
   *
   * @param snapshot with corrections applied
   */
  public CatalogWriter(
      Snapshot snapshot,
      List<IssuerFacts> issuers,
      PinnedNames pinned,
      List<RetiredAction> retired) {
    this.retired = List.copyOf(retired);
    this.snapshot = snapshot;
    this.issuers = List.copyOf(issuers);
    this.pinned = pinned;
    this.owners =
        new KeyOwners(
            snapshot,
            issuers.stream()
                .flatMap(issuer -> issuer.keys().stream())
                .map(KeyFacts::name)
                .collect(Collectors.toSet()));
    this.names = JavaNames.of(snapshot, owners::keysOf, pinned);
  }

  /**
   * Writes the classes of the services of these prefixes and of those they need, or of all if there
   * are none.
   *
   * @throws IllegalArgumentException if names meet or a prefix is unknown
   */
  public void writeSources(Path folder, Collection<String> prefixes) {
    OutputFolder output = new OutputFolder(folder);
    Snapshot selected = Selection.of(snapshot, prefixes);
    TypeGraph graph = new TypeGraph(selected, names, pinned);
    List<String> problems = new ArrayList<>();
    for (ServiceFacts service : selected.services().values()) {
      write(
          output,
          new ServiceClassWriter(service, names, graph)
              .write(owners.keysOf(service), retired(service), problems));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    write(output, aws());
    write(output, saml());
    write(output, OidcClassWriter.write(issuers));
    output.deleteOthers();
  }

  /** Writes the facts of every service. */
  public void writeFacts(Path folder) {
    OutputFolder output = new OutputFolder(folder);
    FactsLines lines = new FactsLines(snapshot, names);
    output.write(FACTS + "index.tsv", joined(lines.index(owners, issuers)));
    for (ServiceFacts service : snapshot.services().values()) {
      output.write(
          FACTS + "services/" + service.prefix() + ".tsv", joined(lines.ofService(service)));
    }
    output.deleteOthers();
  }

  /**
   * The constants of the service's retired actions; a name that a listed action has taken goes to
   * that.
   */
  private Map<String, RetiredAction> retired(ServiceFacts service) {
    Map<String, RetiredAction> constants = new TreeMap<>();
    for (RetiredAction action : retired) {
      String name = JavaNames.ofAction(action.service(), action.name(), pinned);
      if (action.service().equals(service.prefix())
          && !names.of(service.prefix()).actions().containsValue(name)) {
        constants.put(name, action);
      }
    }
    return constants;
  }

  private JavaFile aws() {
    return KeyClassWriter.write(
        "Aws",
        "The global condition keys, and those of services that other services' requests hold too.",
        Javadoc.see(
            GUIDE + "reference_policies_condition-keys.html",
            "IAM User Guide, AWS global condition context keys"),
        snapshot.globalKeys(),
        JavaNames.ofKeys("aws", snapshot.globalKeys(), pinned));
  }

  private JavaFile saml() {
    return KeyClassWriter.write(
        "Saml",
        "The condition keys of SAML federation.",
        Javadoc.see(
            GUIDE + "reference_policies_iam-condition-keys.html#condition-keys-saml",
            "IAM User Guide, keys for SAML-based federation"),
        owners.samlKeys(),
        JavaNames.ofKeys("saml", owners.samlKeys(), pinned));
  }

  private static void write(OutputFolder output, JavaFile file) {
    output.write(
        file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java",
        file.toString());
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
