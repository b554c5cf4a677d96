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
    return candidates.stream()
        .filter(c -> whole.stream().noneMatch(other -> other.isNarrowerThan(c)))
        .map(Candidate::type)
        .distinct()
        .toList();
  }
}
