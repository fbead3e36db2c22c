package io.reelcast.cli.backtest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.backtest.page.BacktestPage;
import io.reelcast.backtest.report.CsvFiles;
import io.reelcast.backtest.report.ReportJson;
import io.reelcast.backtest.report.RunReport;
import io.reelcast.cli.console.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The report as files. */
final class ReportFiles {
  private ReportFiles() {}

  static void write(RunReport report, Path directory, Console console) {
    try {
      Map<String, String> files = new LinkedHashMap<>();
      files.put("backtest.html", new BacktestPage(report).html());
      files.put("backtest.json", new ObjectMapper().writeValueAsString(ReportJson.of(report)));
      files.putAll(new CsvFiles(report).all());
      Files.createDirectories(directory);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(directory.resolve(file.getKey()), file.getValue());
      }
      console.note("written to " + directory + ": " + String.join(", ", files.keySet()));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write the report to " + directory, broken);
    }
  }
}
