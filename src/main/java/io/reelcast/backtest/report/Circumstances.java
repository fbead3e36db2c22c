package io.reelcast.backtest.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Under which a backtest ran.
 *
 * @param codeVersion of Reelcast
 * @param threads on which contestants played beside each other
 * @param settings those that contestants may depend on, as they held
 */
public record Circumstances(String codeVersion, int threads, Map<String, String> settings) {
  public Circumstances {
    settings = Map.copyOf(settings);
  }

  static String java() {
    return System.getProperty("java.vm.name") + " " + Runtime.version();
  }

  static String system() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  /** What all this is called, and what it is. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("codeVersion", codeVersion);
    map.put("java", java());
    map.put("system", system());
    map.put("processors", Runtime.getRuntime().availableProcessors());
    map.put("threads", threads);
    map.put("heapLimitMegabytes", Runtime.getRuntime().maxMemory() >> 20);
    return map;
  }
}
