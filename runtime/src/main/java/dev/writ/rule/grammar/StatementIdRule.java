package dev.writ.rule.grammar;

import dev.writ.builder.PolicyKind;
import dev.writ.model.ModelPath;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicyRule;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement's Sid is empty, has characters that IAM does not take, or stands twice.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html">IAM
 *     User Guide, Sid</a>
 */
final class StatementIdRule implements PolicyRule {

  private static final Pattern ALPHANUMERIC = Pattern.compile("[0-9A-Za-z]*");
  private static final Pattern OTHER = Pattern.compile("[^0-9A-Za-z]+");

  @Override
  public List<Finding> findings(PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    Map<String, ModelPath> seen = new HashMap<>();
    for (StatementSubject statement : subject.statements()) {
      if (statement.statement().sid().isPresent()) {
        String sid = statement.statement().sid().get();
        ModelPath path = statement.path().member("Sid");
        form(sid, path, subject.kind(), findings);
        @Nullable ModelPath first = sid.isEmpty() ? null : seen.putIfAbsent(sid, statement.path());
        if (first != null) {
          findings.add(repeated(sid, path, first, subject.kind()));
        }
      }
    }
    return findings;
  }

  private static void form(String sid, ModelPath path, PolicyKind kind, List<Finding> findings) {
    if (sid.isEmpty()) {
      findings.add(
          Finding.of(FindingCode.EMPTY_SID_VALUE, path, sid, "the Sid is empty")
              .help("give the statement a name, or leave the Sid out"));
    } else if (isIams(kind) && !ALPHANUMERIC.matcher(sid).matches()) {
      findings.add(
          Finding.of(
                  FindingCode.UNSUPPORTED_SID,
                  path,
                  sid,
                  "the Sid `" + sid + "` has characters other than letters and digits")
              .help("IAM takes A-Z, a-z and 0-9 only, such as `" + alphanumeric(sid) + "`"));
    }
  }

  private static Finding repeated(String sid, ModelPath path, ModelPath first, PolicyKind kind) {
    return Finding.of(
            mustBeUnique(kind)
                ? FindingCode.UNIQUE_SIDS_REQUIRED
                : FindingCode.UNIQUE_SIDS_RECOMMENDED,
            path,
            sid,
            "the Sid `" + sid + "` stands twice")
        .help("`" + first + "` has it already");
  }

  /** True iff IAM itself reads the policy; other services are laxer about the characters. */
  private static boolean isIams(PolicyKind kind) {
    return switch (kind) {
      case IDENTITY, TRUST, PERMISSIONS_BOUNDARY, SESSION, SERVICE_CONTROL, RESOURCE_CONTROL ->
          true;
      case RESOURCE, VPC_ENDPOINT -> false;
    };
  }

  private static boolean mustBeUnique(PolicyKind kind) {
    return switch (kind) {
      case IDENTITY, PERMISSIONS_BOUNDARY, SESSION, SERVICE_CONTROL, RESOURCE_CONTROL -> true;
      case TRUST, RESOURCE, VPC_ENDPOINT -> false;
    };
  }

  /** The words of the Sid, each with a capital, without what stands between them. */
  private static String alphanumeric(String sid) {
    StringBuilder name = new StringBuilder();
    for (String word : OTHER.split(sid, -1)) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return name.isEmpty() ? "Statement1" : name.toString();
  }
}
