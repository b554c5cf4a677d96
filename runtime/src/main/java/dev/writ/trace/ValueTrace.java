package dev.writ.trace;

/**
 * A value of a policy that was compared.
 *
 * @param written as the policy has it
 * @param substituted with the values of its variables
 * @param result what came of it, in words
 */
public record ValueTrace(String written, String substituted, String result) {}
