package dev.writ.processor.emit;

import dev.writ.json.PolicyWriter;
import dev.writ.model.Parameter;
import dev.writ.processor.emit.EmittedClass.EmittedPolicy;
import dev.writ.rule.PolicySize;
import dev.writ.rule.PolicySubject;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The text of the file for a class: the same source gives the same bytes.
 *
 * @param catalog the date of the catalog's facts
 * @param partition which the documents name where a policy leaves it open
 */
public record PolicyJsonEmitter(String catalog, String partition) {

  private static final int FORMAT = 1;

  /** The file's place in the class output. */
  public static String resource(EmittedClass emitted) {
    return "META-INF/iam/" + emitted.binaryName() + ".json";
  }

  /** The file's text, which ends with a line feed. */
  public String text(EmittedClass emitted) {
    StringBuilder text = new StringBuilder();
    text.append("{\"format\":").append(FORMAT).append(",\"class\":");
    string(text, emitted.binaryName());
    text.append(",\"catalog\":");
    string(text, catalog);
    text.append(",\"policies\":[");
    for (Iterator<EmittedPolicy> each = emitted.policies().iterator(); each.hasNext(); ) {
      text.append("\n");
      policy(text, each.next());
      text.append(each.hasNext() ? "," : "\n");
    }
    return text.append("]}\n").toString();
  }

  private void policy(StringBuilder text, EmittedPolicy emitted) {
    PolicySize size =
        PolicySize.of(
            PolicySubject.of(emitted.built().kind(), emitted.built().policy())
                .inPartition(partition));
    text.append("{\"name\":");
    string(text, emitted.name());
    text.append(",\"kind\":");
    string(text, emitted.built().kind().id());
    text.append(",\"source\":");
    string(text, emitted.source());
    text.append(",\"size\":").append(size.characters());
    text.append(",\"limit\":").append(size.limit());
    text.append(",\"parameters\":[");
    Set<Parameter> parameters = new LinkedHashSet<>();
    String document =
        PolicyWriter.minified()
            .binding(parameter -> bound(parameter, parameters))
            .write(emitted.built().policy());
    String separator = "";
    for (Parameter parameter : parameters) {
      text.append(separator);
      parameter(text, parameter);
      separator = ",";
    }
    text.append("],\"document\":").append(document).append('}');
  }

  /** An open partition is settled here; any other parameter keeps its place. */
  private String bound(Parameter parameter, Set<Parameter> parameters) {
    if (parameter.equals(Parameter.PARTITION)) {
      return partition;
    }
    parameters.add(parameter);
    return PolicyWriter.unbound(parameter);
  }

  private static void parameter(StringBuilder text, Parameter parameter) {
    text.append("{\"name\":");
    string(text, parameter.name());
    text.append(",\"type\":");
    string(text, parameter.type().id());
    text.append(",\"sample\":");
    string(text, parameter.sample());
    text.append(",\"maxLength\":").append(parameter.maxLength());
    text.append(",\"pattern\":");
    string(text, parameter.pattern());
    text.append('}');
  }

  private static void string(StringBuilder text, String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
