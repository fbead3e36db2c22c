package io.reelcast.model.network;

/** What one thread needs while it predicts with networks of one shape. */
public final class Scratch {
  final float[] gates; // [gate and unit]
  final float[][] cells; // [layer][unit]
  final float[][] shown; // [layer][unit]
  final float[] person; // [unit of the conditioned head]
  final float[] units; // [unit of either head]

  public Scratch(NetworkShape shape) {
    this.gates = new float[4 * shape.width()];
    this.cells = new float[shape.layers()][shape.width()];
    this.shown = new float[shape.layers()][shape.width()];
    this.person = new float[shape.dense()];
    this.units = new float[shape.dense()];
  }
}
