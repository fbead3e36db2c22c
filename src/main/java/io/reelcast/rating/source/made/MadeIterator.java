package io.reelcast.rating.source.made;

import io.reelcast.rating.source.made.session.MadeMoment;
import io.reelcast.rating.source.made.session.MadeStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** So many ratings of a made world as someone sees them. */
final class MadeIterator<T> implements Iterator<T> {

  private final MadeStream stream;
  private final Function<MadeMoment, T> view;
  private long left;

  MadeIterator(MadeStream stream, long count, Function<MadeMoment, T> view) {
    this.stream = stream;
    this.left = count;
    this.view = view;
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public T next() {
    if (left == 0) {
      throw new NoSuchElementException("the made world has ended");
    }
    left--;
    return stream.next(view);
  }
}
