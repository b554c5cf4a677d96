package dev.writ.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.builder.PolicyKind;
import dev.writ.model.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

  private static final PolicySubject SUBJECT =
      FindingCase.subject(
          PolicyKind.IDENTITY, "{\"Effect\":\"Allow\",\"Action\":\"s3:Get\",\"Resource\":\"*\"}");

  private static Finding at(ModelPath path) {
    return Finding.of(FindingCode.EMPTY_SID_VALUE, path, "", "the Sid is empty");
  }

  @Test
  void a_rule_that_throws_is_reported_and_hides_no_other() {
    PolicyRule broken =
        subject -> {
          throw new IllegalStateException("broken");
        };
    PolicyRule sound = subject -> List.of(at(ModelPath.statement(0)));

    assertThat(new StandardRules(List.of(broken, sound)).findings(SUBJECT))
        .extracting(Finding::code)
        .containsExactly(FindingCode.RULE_FAILED, FindingCode.EMPTY_SID_VALUE);
  }

  @Test
  void findings_come_statement_by_statement() {
    Finding document = at(ModelPath.ROOT);
    Finding first = at(ModelPath.statement(0).member("Sid"));
    Finding second = at(ModelPath.statement(1).member("Sid"));
    PolicyRule one = subject -> List.of(second, document);
    PolicyRule other = subject -> List.of(first);

    assertThat(new StandardRules(List.of(one, other)).findings(SUBJECT))
        .containsExactly(document, first, second);
  }

  @Test
  void what_the_catalog_lacks_is_an_error_in_written_and_a_warning_in_imported_documents() {
    assertThat(StandardRules.all().findings(SUBJECT))
        .extracting(Finding::toString)
        .containsExactly(
            "Statement[0].Action[0]: error: [INVALID_ACTION] `s3:Get` is no action of Amazon S3");
    assertThat(StandardRules.all().findings(SUBJECT.from(Provenance.IMPORTED)))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void a_typing_mistake_brings_the_name_that_was_meant() {
    PolicySubject subject =
        FindingCase.subject(
            PolicyKind.IDENTITY,
            "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObjcet\",\"Resource\":\"*\"}");

    assertThat(StandardRules.all().findings(subject).get(0).help())
        .anyMatch(line -> line.startsWith("did you mean `s3:GetObject`"));
  }
}
