package dev.writ.catalog.generator.write;

/** A resource type: the service that lists it and its name there. */
record TypeId(String service, String type) implements Comparable<TypeId> {
  @Override
  public int compareTo(TypeId other) {
    int order = service.compareTo(other.service);
    return order != 0 ? order : type.compareTo(other.type);
  }
}
