package dev.writ.cli;

import dev.writ.facts.ActionFacts;
import dev.writ.facts.KeyFacts;
import dev.writ.facts.ResourceTypeFacts;
import dev.writ.facts.ServiceFacts;
import java.util.List;

/** What the catalog knows about a name. */
sealed interface CatalogAnswer {

  /** How an answer is printed. */
  interface Printer {

    void service(ServiceFacts service);

    void services(String pattern, List<ServiceFacts> services);

    void action(ActionFacts action);

    void actions(String pattern, List<ActionFacts> actions);

    void key(KeyFacts key);

    void resourceTypes(String arn, List<ResourceTypeFacts> types);
  }

  void print(Printer printer);

  /** The name is a service's prefix. */
  record OfService(ServiceFacts service) implements CatalogAnswer {
    @Override
    public void print(Printer printer) {
      printer.service(service);
    }
  }

  /** The name is a pattern of prefixes. */
  record OfServices(String pattern, List<ServiceFacts> services) implements CatalogAnswer {
    @Override
    public void print(Printer printer) {
      printer.services(pattern, services);
    }
  }

  /** The name is an action's. */
  record OfAction(ActionFacts action) implements CatalogAnswer {
    @Override
    public void print(Printer printer) {
      printer.action(action);
    }
  }

  /** The name is a pattern of actions. */
  record OfActions(String pattern, List<ActionFacts> actions) implements CatalogAnswer {
    @Override
    public void print(Printer printer) {
      printer.actions(pattern, actions);
    }
  }

  /** The name is a condition key's. */
  record OfKey(KeyFacts key) implements CatalogAnswer {
    @Override
    public void print(Printer printer) {
      printer.key(key);
    }
  }

  /** The name is an ARN or a pattern of ARNs. */
  record OfArn(String arn, List<ResourceTypeFacts> types) implements CatalogAnswer {
    @Override
    public void print(Printer printer) {
      printer.resourceTypes(arn, types);
    }
  }
}
