package io.reelcast.training.graph;

import java.util.Objects;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** The native library that DL4J computes with. */
public final class MathLibrary {
  private static final String MEMORY_LIMIT = "org.bytedeco.javacpp.maxPhysicalBytes";

  private MathLibrary() {}

  /**
   * Small matrices are slower on two threads than on one, and one gives the same bits each time.
   * The library would ask the system for the memory of the process at each of its many small
   * allocations, in one profile for a quarter of the training; the batch bounds what it needs.
   */
  static void prepare() {
    if (System.getProperty(MEMORY_LIMIT) == null) {
      System.setProperty(MEMORY_LIMIT, "0"); // Read once, when the library is loaded.
    }
    Nd4j.factory().blas().setMaxThreads(1); // Loads the library.
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
  }

  /**
   * Which library and which kernels: other ones give other bits. OpenBLAS chooses its kernels by
   * the processor, unless this variable names them.
   */
  public static String description() {
    return "nd4j %s, %s, OpenBLAS for %s"
        .formatted(
            Nd4j.getBackend().getClass().getSimpleName(),
            System.getProperty("os.arch"),
            Objects.requireNonNullElse(System.getenv("OPENBLAS_CORETYPE"), "this processor"));
  }
}
