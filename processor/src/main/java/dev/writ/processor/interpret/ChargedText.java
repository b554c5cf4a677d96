package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;

/** A text each reading of which costs a step, so that a hopeless regular expression ends. */
record ChargedText(String text, Execution execution, TreePath place) implements CharSequence {

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    execution.charge(place, 1);
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
