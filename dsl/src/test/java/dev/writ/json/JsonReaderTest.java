package dev.writ.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.json.JsonValue.JsonNumber;
import dev.writ.json.JsonValue.JsonString;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {                | 1:2 | not well-formed JSON: Unexpected end-of-input
          [1,2             | 1:5 | not well-formed JSON: Unexpected end-of-input
          {"a":1,}         | 1:8 | not well-formed JSON: Unexpected character ('}'
          [1,]             | 1:4 | not well-formed JSON: Unexpected character (']'
          {"a" 1}          | 1:6 | not well-formed JSON: Unexpected character ('1'
          {'a':1}          | 1:2 | not well-formed JSON: Unexpected character ('''
          {a:1}            | 1:2 | not well-formed JSON: Unexpected character ('a'
          [01]             | 1:3 | not well-formed JSON: Invalid numeric value: Leading zeroes
          [+1]             | 1:3 | not well-formed JSON: Unexpected character ('+'
          [.5]             | 1:2 | not well-formed JSON: Unexpected character ('.'
          [1.x]            | 1:3 | not well-formed JSON: Unexpected character ('x'
          [NaN]            | 1:5 | not well-formed JSON: Non-standard token 'NaN'
          [tru]            | 1:2 | not well-formed JSON: Unrecognized token 'tru'
          [True]           | 1:2 | not well-formed JSON: Unrecognized token 'True'
          "abc             | 1:5 | not well-formed JSON: Unexpected end-of-input
          "\\q"             | 1:3 | not well-formed JSON: Unrecognized character escape 'q'
          "\\u12"           | 1:6 | not well-formed JSON: Unexpected character ('"'
          // comment       | 1:1 | not well-formed JSON: Unexpected character ('/'
          {} {}            | 1:4 | not well-formed JSON: more text follows the end
          {} x             | 1:4 | not well-formed JSON: Unrecognized token 'x'
          ]                | 1:1 | not well-formed JSON: Unexpected close marker ']'
          "\\ud800"         | 1:1 | `\\ud800` holds half of a surrogate pair
          ["\\udc00\\ud800"] | 1:2 | `\\udc00\\ud800` holds half of a surrogate pair
          {"\\ud800":1}     | 1:2 | `\\ud800` holds half of a surrogate pair
          """)
  void refusesWhatIsNoJsonAndSaysWhere(String text, String position, String message) {
    assertThatThrownBy(() -> JsonReader.read(text))
        .isInstanceOf(PolicySyntaxException.class)
        .hasMessageStartingWith(position + ": " + message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void countsLinesAndColumnsFromOne() {
    assertThatThrownBy(() -> JsonReader.read("{\n  \"a\": 1,\r\n  \"é😀\": ?\n}"))
        .hasMessageStartingWith("3:10: not well-formed JSON: Unexpected character ('?'");
  }

  @Test
  void refusesTheEmptyText() {
    for (String empty : new String[] {"", " ", "\n\t\r\n"}) {
      assertThatThrownBy(() -> JsonReader.read(empty))
          .hasMessage("1:1: not well-formed JSON: the text is empty");
    }
  }

  @Test
  void namesAByteOrderMark() {
    assertThatThrownBy(() -> JsonReader.read("\uFEFF{}"))
        .hasMessage("1:1: not well-formed JSON: the text begins with a byte order mark");
  }

  @Test
  void refusesARawControlCharacterAndTakesAnEscapedOne() {
    assertThatThrownBy(() -> JsonReader.read("\"a\u0000b\""))
        .hasMessageStartingWith("1:3: not well-formed JSON: Illegal unquoted character");
    assertThatThrownBy(() -> JsonReader.read("\u0000")).isInstanceOf(PolicySyntaxException.class);
    assertThat(JsonReader.read("\"a\\u0000b\""))
        .isEqualTo(new JsonString(new Position(1, 1), "a\u0000b"));
  }

  @Test
  void keepsANumberAsItIsSpelled() {
    for (String number :
        new String[] {"0", "-0", "1.50", "1E5", "1e+999999999", "12345678901234567890"}) {
      assertThat(JsonReader.read(number)).isEqualTo(new JsonNumber(new Position(1, 1), number));
    }
  }

  @Test
  void joinsEscapedSurrogatePairs() {
    assertThat(JsonReader.read("\"\\ud83d\\ude00\""))
        .isEqualTo(new JsonString(new Position(1, 1), "😀"));
  }

  @Test
  void reportsEveryDuplicateNameInTheOrderOfTheText() {
    assertThatThrownBy(
            () -> JsonReader.read("{\"b\":1,\"a\":{\"x\":1,\"x\":2},\"a\":{\"y\":1,\"y\":3}}"))
        .hasMessage(
            """
            1:19: `x` stands twice in one object
            1:26: `a` stands twice in one object
            1:37: `y` stands twice in one object""");
  }

  @Test
  void seesThroughEscapesInDuplicateNames() {
    assertThatThrownBy(() -> JsonReader.read("{\"a\":1,\"\\u0061\":2}"))
        .hasMessage("1:8: `a` stands twice in one object");
  }

  @Test
  void readsDownToTheDeepestLevelAndNoFurther() {
    String deepest = "[".repeat(JsonReader.MAX_DEPTH) + "]".repeat(JsonReader.MAX_DEPTH);
    assertThat(JsonReader.read(deepest)).isInstanceOf(JsonValue.JsonArray.class);
    assertThatThrownBy(() -> JsonReader.read("[" + deepest + "]"))
        .hasMessage("1:66: the text nests deeper than 64 levels");
  }

  @Test
  void readsUpToTheGreatestLengthAndNoFurther() {
    String longest = "\"" + "x".repeat(JsonReader.MAX_LENGTH - 2) + "\"";
    assertThat(JsonReader.read(longest)).isInstanceOf(JsonString.class);
    assertThatThrownBy(() -> JsonReader.read(longest + " "))
        .hasMessage(
            "1:1: the text is 1000001 characters long, and the longest that is read has 1000000");
  }

  static Stream<Arguments> hostileTexts() {
    return Stream.of(
        Arguments.of("100,000 open arrays", "[".repeat(100_000)),
        Arguments.of("100,000 open objects", "{\"a\":".repeat(100_000)),
        Arguments.of("a number of 900,000 digits", "1".repeat(900_000)),
        Arguments.of("a name of 900,000 characters", "{\"" + "k".repeat(900_000) + "\":1}"),
        Arguments.of("a word of 900,000 characters", "x".repeat(900_000)),
        Arguments.of("300,000 half surrogates", "\"" + "\ud800".repeat(300_000) + "\""),
        Arguments.of("100,000 duplicates", "{" + "\"a\":1,".repeat(100_000) + "\"a\":1}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void answersHostileTextsWithAProblem(String name, String text) {
    assertThatThrownBy(() -> JsonReader.read(text))
        .isInstanceOf(PolicySyntaxException.class)
        .satisfies(e -> assertThat(firstLine(e)).startsWith("1:").hasSizeLessThan(700));
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
