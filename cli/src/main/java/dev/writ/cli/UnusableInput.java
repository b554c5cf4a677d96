package dev.writ.cli;

import java.util.List;

/** Thrown for an input that cannot be read; says everything that is wrong with it. */
final class UnusableInput extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Something that is wrong.
   *
   * @param place the file, with line and column where they are known
   */
  record Complaint(String place, String message) {}

  private final transient List<Complaint> complaints;

  UnusableInput(String place, String message) {
    this(List.of(new Complaint(place, message)));
  }

  UnusableInput(List<Complaint> complaints) {
    super(complaints.toString());
    this.complaints = List.copyOf(complaints);
  }

  /** What is wrong, in the order of the input. */
  List<Complaint> complaints() {
    return complaints;
  }
}
