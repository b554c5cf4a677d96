package dev.writ.examples.abac;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.deny;
import static dev.writ.Writ.identityPolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.IdentityPolicy;
import dev.writ.catalog.Aws;
import dev.writ.catalog.Ec2;

/** Attribute-based access control: the principal's tag must equal the resource's tag. */
public final class TeamPolicies {

  private static final String TEAM = "${aws:PrincipalTag/team}";

  private TeamPolicies() {}

  @IamPolicy("team-machines")
  static IdentityPolicy teamMachines() {
    return identityPolicy(
        allow(Ec2.START_INSTANCES, Ec2.STOP_INSTANCES, Ec2.REBOOT_INSTANCES)
            .on(Ec2.instance("*"))
            .when(Aws.resourceTag("team").is(TEAM))
            .sid("UseOwnMachines"),
        allow(Ec2.DESCRIBE_INSTANCES).onAll().sid("SeeAllMachines"),
        deny(Ec2.CREATE_TAGS, Ec2.DELETE_TAGS)
            .on(Ec2.instance("*"))
            .when(Aws.TAG_KEYS.forAnyValue().is("team"))
            .sid("KeepTeamTag"));
  }
}
