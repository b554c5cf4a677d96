package dev.writ.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which resource types of a service an ARN can be. */
final class ArnTypes {
  private record Candidate(ResourceTypeFacts type, String pattern) {

    /** True iff every ARN of this form has the other form too, but not the other way round. */
    boolean isNarrowerThan(Candidate other) {
      return ArnPatterns.covers(other.pattern, pattern)
          && !ArnPatterns.covers(pattern, other.pattern);
    }
  }

  private ArnTypes() {}

  static List<ResourceTypeFacts> of(String arnPattern, Collection<ResourceTypeFacts> types) {
    List<Candidate> candidates = new ArrayList<>();
    for (ResourceTypeFacts type : types) {
      for (ArnTemplate template : type.templates()) {
        if (template.overlaps(arnPattern)) {
          candidates.add(new Candidate(type, template.pattern()));
        }
      }
    }
    List<Candidate> whole =
        candidates.stream().filter(c -> ArnPatterns.covers(c.pattern, arnPattern)).toList();
    List<ResourceTypeFacts> narrowest = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean isKept = whole.stream().noneMatch(other -> other.isNarrowerThan(candidate));
      // the templates of a type stand together
      boolean isNew =
          narrowest.isEmpty() || !narrowest.get(narrowest.size() - 1).equals(candidate.type);
      if (isKept && isNew) {
        narrowest.add(candidate.type);
      }
    }
    return List.copyOf(narrowest);
  }
}
