package dev.writ.catalog.generator.write;

import dev.writ.catalog.generator.facts.AccessLevel;
import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.TargetFacts;

/** What is known of an action, as the Javadoc of its constant. */
final class ActionJavadoc {
  private final ServiceFacts service;
  private final ActionFacts action;

  ActionJavadoc(ServiceFacts service, ActionFacts action) {
    this.service = service;
    this.action = action;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(Javadoc.code(service.prefix() + ":" + action.name()));
    text.append("\n\n<p>Access level: ").append(level(action.accessLevel())).append(".\n");
    if (action.targets().isEmpty()) {
      text.append("\n<p>Supports no resource but {@code *}.\n");
    } else {
      text.append("\n<p>Resource types:\n\n<ul>\n");
      action.targets().forEach(target -> addTarget(text, target));
      text.append("</ul>\n");
    }
    if (!action.keys().isEmpty()) {
      text.append("\n<p>Condition keys: ").append(Javadoc.codes(action.keys())).append(".\n");
    }
    return text.append(Javadoc.seeService(service.name())).toString();
  }

  private void addTarget(StringBuilder text, TargetFacts target) {
    text.append("  <li>")
        .append(Javadoc.code(target.resourceType()))
        .append(target.required() ? " (required) " : " ");
    for (ResourceTypeFacts type : service.resourceTypes()) {
      if (type.name().equals(target.resourceType())) {
        text.append(Javadoc.codes(type.arnTemplates()));
      }
    }
    if (!target.keys().isEmpty()) {
      text.append("; condition keys ").append(Javadoc.codes(target.keys()));
    }
    text.append("\n");
  }

  private static String level(AccessLevel level) {
    return switch (level) {
      case LIST -> "List";
      case READ -> "Read";
      case WRITE -> "Write";
      case TAGGING -> "Tagging";
      case PERMISSIONS_MANAGEMENT -> "Permissions management";
    };
  }
}
