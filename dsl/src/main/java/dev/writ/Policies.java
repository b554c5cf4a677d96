package dev.writ;

import dev.writ.builder.PolicyKind;
import dev.writ.json.PolicyWriter;
import dev.writ.model.Parameter;
import dev.writ.model.Policy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The emitted policies of one class, read at run time from the class path.
 *
 * <pre>{@code
 * String document = Policies.of(OrderPolicies.class).document("orders-reader");
 * }</pre>
 */
public final class Policies {

  private final String className;
  private final Map<String, EmittedPolicy> byName;

  private Policies(String className, Map<String, EmittedPolicy> byName) {
    this.className = className;
    this.byName = byName;
  }

  /**
   * The policies that were emitted when {@code declaring} was compiled.
   *
   * @throws IllegalStateException if nothing was emitted, as where the processor did not run; the
   *     message says how to configure it
   */
  public static Policies of(Class<?> declaring) {
    EmittedResource resource = EmittedResource.of(declaring);
    return new Policies(
        resource.className(), EmittedFile.policies(resource.name(), resource.text()));
  }

  /** The names of the policies, in the order of the source. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /**
   * What kind of policy it is.
   *
   * @throws IllegalArgumentException if there is no policy with this name
   */
  public PolicyKind kind(String name) {
    return emitted(name).kind();
  }

  /**
   * The policy; its deploy parameters are open.
   *
   * @throws IllegalArgumentException if there is no policy with this name
   */
  public Policy policy(String name) {
    return emitted(name).policy();
  }

  /**
   * The policy's document as indented JSON.
   *
   * @throws IllegalArgumentException if there is no policy with this name, or it has deploy
   *     parameters
   */
  public String document(String name) {
    return document(name, Map.of());
  }

  /**
   * The policy's document as indented JSON.
   *
   * @param values of the deploy parameters by their names; {@link Parameter#PARTITION} may be left
   *     out and is {@code aws} then
   * @throws IllegalArgumentException if there is no policy with this name, a parameter has no
   *     value, a value is too long or does not match its parameter's pattern, or is of no parameter
   */
  public String document(String name, Map<String, String> values) {
    EmittedPolicy emitted = emitted(name);
    checkNames(emitted, values);
    return PolicyWriter.pretty()
        .binding(
            parameter ->
                parameter.checked(values.getOrDefault(parameter.name(), parameter.sample())))
        .write(emitted.policy());
  }

  private static void checkNames(EmittedPolicy emitted, Map<String, String> values) {
    TreeSet<String> unknown = new TreeSet<>(values.keySet());
    TreeSet<String> unbound = new TreeSet<>();
    for (Parameter parameter : emitted.parameters()) {
      unknown.remove(parameter.name());
      if (!values.containsKey(parameter.name()) && !parameter.equals(Parameter.PARTITION)) {
        unbound.add(parameter.name());
      }
    }
    String policy = "policy `" + emitted.name() + "`";
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          policy + " has no deploy parameter " + listed(unknown) + "; it has " + known(emitted));
    }
    if (!unbound.isEmpty()) {
      throw new IllegalArgumentException(
          policy + " needs a value for its deploy parameter " + listed(unbound));
    }
  }

  private static String known(EmittedPolicy emitted) {
    List<String> names = emitted.parameters().stream().map(Parameter::name).toList();
    return names.isEmpty() ? "none" : listed(names);
  }

  private EmittedPolicy emitted(String name) {
    EmittedPolicy emitted = byName.get(name);
    if (emitted == null) {
      throw new IllegalArgumentException(
          "`"
              + className
              + "` has no policy `"
              + name
              + "`; it has "
              + (byName.isEmpty() ? "none" : listed(byName.keySet())));
    }
    return emitted;
  }

  private static String listed(Collection<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
