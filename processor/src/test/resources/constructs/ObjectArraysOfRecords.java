import java.util.List;
import java.util.stream.Stream;

final class ObjectArraysOfRecords {

  static String value() {
    Tag[] tags = {new Tag("a"), new Tag("b")};
    String out = "";
    for (Tag tag : tags) out += tag.key();
    return out + List.of(tags).size() + Stream.of(tags).map(Tag::key).toList() + join(tags);
  }

  record Tag(String key) {}
  static String join(Tag... tags) { return tags.length + tags[0].key(); }
}
