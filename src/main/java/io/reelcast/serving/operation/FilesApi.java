package io.reelcast.serving.operation;

import io.javalin.http.Context;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.serving.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Answers with files that are part of the program: the page, what it draws with, the document. */
public final class FilesApi {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+(\\.[a-z]+)+");
  private static final String OURS = "/io/reelcast/serving/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "yaml", "application/yaml");
  private static final int NOT_MODIFIED = 304;

  private final String charts = charts();
  private final Map<String, File> files = new ConcurrentHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record File(byte[] bytes, String tag) {}

  public List<Route> routes() {
    return List.of(
        Route.open("/", ctx -> answer(ctx, OURS + "page/index.html")),
        Route.open("/openapi.yaml", ctx -> answer(ctx, OURS + "openapi.yaml")),
        Route.open("/page/uplot/{name}", ctx -> answer(ctx, charts + name(ctx))),
        Route.open("/page/{name}", ctx -> answer(ctx, OURS + "page/" + name(ctx))));
  }

  private static String name(Context ctx) {
    String name = ctx.pathParam("name");
    if (!NAME.matcher(name).matches()) {
      throw none();
    }
    return name;
  }

  private void answer(Context ctx, String path) {
    String type =
        Optional.ofNullable(TYPES.get(path.substring(path.lastIndexOf('.') + 1)))
            .orElseThrow(FilesApi::none);
    File file = files.computeIfAbsent(path, FilesApi::read);
    // Kept by the browser, and asked for whether it is still the same.
    ctx.header("Cache-Control", "no-cache").header("ETag", file.tag());
    if (file.tag().equals(ctx.header("If-None-Match"))) {
      ctx.status(NOT_MODIFIED);
    } else {
      ctx.contentType(type).result(file.bytes());
    }
  }

  private static File read(String path) {
    try (InputStream in = FilesApi.class.getResourceAsStream(path)) {
      if (in == null) {
        throw none();
      }
      byte[] bytes = in.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new File(bytes, '"' + HexFormat.of().formatHex(hash, 0, 8) + '"');
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException(none);
    }
  }

  private static Refusal none() {
    return Refusal.unknown("there is no such file", "the page is at /");
  }

  /** Where the files of the charts' library lie: under its version, which it says itself. */
  private static String charts() {
    String facts = "/META-INF/maven/org.webjars.npm/uplot/pom.properties";
    try (InputStream in = FilesApi.class.getResourceAsStream(facts)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      String version = properties.getProperty("version", "");
      return "/META-INF/resources/webjars/uplot/" + version + "/dist/";
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
