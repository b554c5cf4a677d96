package dev.writ.catalog.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Splits AWS's names into words and joins words into Java names. The rules and the dictionary are
 * part of what is published: a change renames constants.
 */
final class Words {
  /**
   * Words that the borders of letters and digits would tear apart; none is followed by a small
   * letter.
   */
  private static final String DICTIONARY =
      "IPv4|IPv6|IPAMs?|IoT|OAuth2|OAuth|OTel|IdPs?|VPCs|VPCEs?|DBs|IDs|ARNs|ACLs|AMIs|APIs|CAs|CRLs|CSVs?|DNSSEC|EBSs?"
          + "|EC2|ECMPs?|EULAs?|GitHub|GraphQL|HSMs?|IPs|KMIPs?|LBs|MFAs?|MySQL|NACLs|NoSQL|OUs|PDFs|PIIs?|QnA|RDSs?"
          + "|SDKs|SLAs|SLOs|SQLs|SSMs?|SaaS|URIs|URLs|UUIDs|VMs|VPNs|WAFs?|DRTs?|FHIR|k8s|ID3v2|X509";

  /**
   * A dictionary word; capitals up to a new word; a capitalised or small word with its digits;
   * digits.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:"
              + DICTIONARY
              + ")(?![a-z])"
              + "|[A-Z]+[0-9]+(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]|[0-9]+[a-z]*");

  private Words() {}

  /** The words of the name in order, as they are written there. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** {@code GetObjectV2} as {@code GET_OBJECT_V2}. */
  static String upperSnake(String name) {
    return legal(
        of(name).stream()
            .map(word -> word.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining("_")));
  }

  /** {@code multi-region_access point} as {@code MultiRegionAccessPoint}. */
  static String upperCamel(List<String> words) {
    return legal(words.stream().map(Words::capitalised).collect(Collectors.joining()));
  }

  /** {@code AccessPointName} as {@code accessPointName}. */
  static String lowerCamel(List<String> words) {
    String camel = words.stream().map(Words::capitalised).collect(Collectors.joining());
    return camel.isEmpty()
        ? camel
        : legal(camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The name, with {@code _} before a digit or after a keyword. */
  private static String legal(String name) {
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      return "_" + name;
    }
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }
}
