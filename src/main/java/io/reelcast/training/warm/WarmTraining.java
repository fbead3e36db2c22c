package io.reelcast.training.warm;

import io.reelcast.model.ModelSettings;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Training;
import io.reelcast.model.scaling.ScaleFit;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.rating.Rating;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.training.factor.CrossFit;
import io.reelcast.training.graph.GraphPlan;
import io.reelcast.training.graph.MathLibrary;
import io.reelcast.training.sample.RunningCrowd;
import io.reelcast.training.sample.Sample;
import io.reelcast.training.sample.SampleFile;
import io.reelcast.training.sample.SampleMaker;
import io.reelcast.training.sample.ShuffledSamples;
import io.reelcast.training.warm.Course.Material;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains a release on ratings in the order of their time: samples are made as the ratings pass,
 * those of the newest stretch are held back, scaling is fitted on the others, and the weights are
 * those of the epoch with the least error on what was held back. What the movies are known by takes
 * all ratings in. The same ratings and settings give the same bits on the same kind of machine.
 */
public final class WarmTraining {
  private static final long TOLD_EVERY = 20_000;

  private final ModelSettings model;
  private final TrainingSettings settings;
  private final String codeVersion;
  private final Path directory;
  private final TrainingWatch watch;

  /**
   * @param directory where samples and checkpoints lie
   */
  public WarmTraining(
      ModelSettings model,
      TrainingSettings settings,
      String codeVersion,
      Path directory,
      TrainingWatch watch) {
    this.model = model;
    this.settings = settings;
    this.codeVersion = codeVersion;
    this.directory = directory;
    this.watch = watch;
  }

  /**
   * A release and its epochs.
   *
   * @param resumed how many of the epochs were over when this training went on, 0 of one that began
   * @param directory where this training keeps what it needs to go on
   */
  public record Result(ReleaseFiles release, List<Epoch> epochs, int resumed, Path directory) {}

  /** Errors or losses became infinite: what was learnt is of no use. */
  public static final class Diverged extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Diverged(int epoch, double rate) {
      super(
          "the network diverged in epoch %d: set training.learning-rate below %s"
              .formatted(epoch, rate));
    }
  }

  /** What is done, on which data, and where it lies. */
  private record Task(String name, String data, Path directory) {}

  /** What is known of movies in the end. */
  private record Known(MovieTable movies, AftermathTable aftermaths, Factors factors) {}

  public Result train(RatingSource source) {
    String task =
        String.join("|", source.fingerprint(), model.toString(), settings.toString(), codeVersion);
    Path mine = directory.resolve(new Fingerprint().with(task).prefixed("training"));
    try {
      Files.createDirectories(mine);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot create " + mine, broken);
    }
    RunningCrowd crowd =
        RunningCrowd.before(
            source.movies().toList(),
            settings.shape().genres(),
            model.prior(),
            settings.sampling().damping());
    InputGroups groups = settings.shape().inputs();
    CrossFit factors =
        groups.needsFactors()
            ? CrossFit.of(source.ratingsFrom(0), settings.taste())
            : CrossFit.none();
    int stride = settings.sampling().strideOf(source.counted());
    try (SampleFile file = SampleFile.create(mine.resolve("samples"), groups)) {
      SampleMaker maker =
          new SampleMaker(model, groups, crowd, factors::without, stride, file::add);
      read(source, maker);
      return learn(
          new Task(task, source.fingerprint(), mine),
          file,
          maker.ratings(),
          new Known(crowd.movies().now(), crowd.aftermaths().now(), factors.whole()));
    } catch (TooFewRatings nothing) {
      delete(mine);
      throw nothing;
    }
  }

  /** There is nothing in it to go on from. */
  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot tidy up " + directory, broken);
    }
  }

  private void read(RatingSource source, SampleMaker maker) {
    long read = 0;
    for (Iterator<Rating> ratings = source.ratingsFrom(0); ratings.hasNext(); ) {
      maker.add(onScale(ratings.next()));
      if (++read % TOLD_EVERY == 0) {
        watch.reading(read, source.size());
      }
    }
    watch.reading(read, source.size());
  }

  private Rating onScale(Rating rating) {
    if (rating.rating() >= model.lowest() && rating.rating() <= model.highest()) {
      return rating;
    }
    throw new InvalidSetting(
        "user %s rated movie %s %s, but rating.lowest and rating.highest are %s and %s; set the scale of the data"
            .formatted(
                rating.userId(),
                rating.movieId(),
                rating.rating(),
                model.lowest(),
                model.highest()));
  }

  private Result learn(Task task, SampleFile file, int ratings, Known known) {
    int cut = (int) ((1 - settings.sampling().heldBack()) * ratings);
    long learnt = file.completedBefore(cut);
    long[] heldBack = new long[1];
    file.forEach(learnt, file.size(), sample -> heldBack[0] += sample.anchor() >= cut ? 1 : 0);
    if (learnt == 0 || heldBack[0] == 0) {
      throw new TooFewRatings(
          "%d ratings are too few to train on: they give %d windows to learn from and %d to hold back; bring more of them, or set a greater training.held-back"
              .formatted(ratings, learnt, heldBack[0]));
    }
    Scaling scaling =
        scaling(file, learnt, settings.shape().inputs(), settings.sampling().scaling());
    NetworkShape shape = settings.shape().withGenres(known.movies().genres().size());
    Course.Exam exam =
        network -> {
          Errors errors =
              new Errors(
                  network,
                  scaling,
                  model.lowest(),
                  model.highest(),
                  settings.sampling().coverage());
          file.forEach(
              learnt,
              file.size(),
              sample -> {
                if (sample.anchor() >= cut) {
                  errors.add(sample);
                }
              });
          return errors;
        };
    Material material =
        new Material(
            new ShuffledSamples(file, learnt),
            shape,
            scaling,
            model.highest() - model.lowest(),
            exam);
    Course course =
        new Course(settings, material, watch, task.directory().resolve("checkpoint"), task.name());
    course.run();
    return new Result(
        release(course, material, known, task.data(), ratings, heldBack[0]),
        course.epochs(),
        course.resumed(),
        task.directory());
  }

  private ReleaseFiles release(
      Course course, Material material, Known known, String data, int ratings, long heldBack) {
    Network network = new Network(material.shape(), course.bestWeights());
    Errors errors = material.exam().of(network);
    Training training =
        new Training(
            data,
            ratings,
            material.samples().size(),
            heldBack,
            settings.named(),
            course.epochs().size(),
            course.bestEpoch(),
            System.getProperty("java.version"),
            MathLibrary.description(),
            errors.blind(),
            errors.conditioned(),
            errors.newborn());
    return ReleaseWriter.trained(model, codeVersion)
        .training(training)
        .movies(known.movies())
        .insight(material.shape().inputs(), known.aftermaths(), known.factors())
        .scaling(material.scaling())
        .intervals(errors.intervals())
        .network(
            material.shape(),
            GraphPlan.configuration(material.shape(), settings.learning()),
            course.best().coefficients(),
            course.best().updater())
        .finished();
  }

  private static Scaling scaling(
      SampleFile file, long samples, InputGroups inputs, ScalingKind kind) {
    ScaleFit steps = new ScaleFit(inputs.stepFeatures());
    ScaleFit user = new ScaleFit(inputs.userFeatures());
    ScaleFit movies = new ScaleFit(inputs.movieFeatures());
    file.forEach(0, samples, sample -> fit(sample, steps, user, movies));
    return new Scaling(kind.fitted(steps), kind.fitted(user), kind.fitted(movies));
  }

  private static void fit(Sample sample, ScaleFit steps, ScaleFit user, ScaleFit movies) {
    for (int step = 0; step < sample.inputs().size(); step++) {
      steps.add(sample.inputs().step(step));
    }
    user.add(sample.inputs().user());
    for (int slot = 0; slot < Network.HORIZON; slot++) {
      movies.add(sample.movie(slot));
    }
  }
}
