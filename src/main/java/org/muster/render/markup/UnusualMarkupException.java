package org.muster.render.markup;

/** Markup holds what {@link QuickMarkup} leaves to the JDK's parser; it may be a fault or none. */
final class UnusualMarkupException extends Exception {
  private static final long serialVersionUID = 1;

  UnusualMarkupException(String what) {
    super(what, null, false, false);
  }
}
