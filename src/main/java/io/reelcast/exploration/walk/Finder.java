package io.reelcast.exploration.walk;

/** Finds something in ratings that come one after the other, in the order of their time. */
public interface Finder {

  void take(Event event);
}
