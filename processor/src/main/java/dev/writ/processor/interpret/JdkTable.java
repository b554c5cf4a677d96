package dev.writ.processor.interpret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The members of the Java platform that may be called, from {@code jdk-members.txt}. */
final class JdkTable {

  private final Map<String, List<JdkMember>> byClass = new LinkedHashMap<>();

  private JdkTable() {}

  /** The table of this release. */
  static JdkTable standard() {
    InputStream resource =
        Objects.requireNonNull(JdkTable.class.getResourceAsStream("jdk-members.txt"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      JdkTable table = new JdkTable();
      List<JdkMember> members = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(" ")) {
          for (String token : line.strip().split(" +", -1)) {
            members.add(JdkMember.parse(token));
          }
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          members = table.byClass.computeIfAbsent(line, name -> new ArrayList<>());
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row for the method or constructor: of its class, or of a type that its class has. */
  Optional<JdkMember> find(Executable executable) {
    Class<?> owner = executable.getDeclaringClass();
    if (executable instanceof Constructor<?>) {
      return find(owner.getName(), "new", executable);
    }
    Optional<JdkMember> own = find(owner.getName(), executable.getName(), executable);
    return own.isPresent() ? own : inherited(owner, executable);
  }

  private Optional<JdkMember> inherited(Class<?> owner, Executable executable) {
    List<Class<?>> supertypes = new ArrayList<>(List.of(owner.getInterfaces()));
    if (owner.getSuperclass() != null) {
      supertypes.add(0, owner.getSuperclass());
    } else {
      supertypes.add(Object.class);
    }
    for (Class<?> supertype : supertypes) {
      Optional<JdkMember> member = find(supertype.getName(), executable.getName(), executable);
      if (member.isEmpty() && supertype != Object.class) {
        member = inherited(supertype, executable);
      }
      if (member.isPresent()) {
        return member;
      }
    }
    return Optional.empty();
  }

  private Optional<JdkMember> find(String className, String name, Executable executable) {
    return byClass.getOrDefault(className, List.of()).stream()
        .filter(member -> member.matches(name, executable))
        .findFirst();
  }

  boolean hasField(String className, String name) {
    return byClass.getOrDefault(className, List.of()).stream()
        .anyMatch(member -> member.name().equals("." + name));
  }

  boolean hasClass(String className) {
    return byClass.containsKey(className);
  }
}
