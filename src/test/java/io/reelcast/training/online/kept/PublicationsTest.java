package io.reelcast.training.online.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.open.ReleaseId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class PublicationsTest {

  @Test
  void saysBehindWhichExamplesEachReleaseCame() {
    Publications publications = published(3);

    assertThat(publications.offsetOf(new ReleaseId(1))).isEqualTo(10);
    assertThat(publications.offsetOf(new ReleaseId(3))).isEqualTo(30);
    assertThat(publications.offsetOf(new ReleaseId(4))).isEqualTo(-1);
  }

  @Test
  void ofAReleaseThatWasPublishedAgainTheLaterPlaceCounts() {
    Publications publications = published(3);

    publications.add(new ReleaseId(1), 40);

    assertThat(publications.offsetOf(new ReleaseId(1))).isEqualTo(40);
  }

  @Test
  void remembersTwoHundred() {
    Publications publications = published(201);

    assertThat(publications.offsetOf(new ReleaseId(1))).isEqualTo(-1);
    assertThat(publications.offsetOf(new ReleaseId(2))).isEqualTo(20);
    assertThat(publications.offsetOf(new ReleaseId(201))).isEqualTo(2010);
  }

  @Test
  void goesOnWhereItWasWritten() throws IOException {
    Publications publications = published(200);
    publications.add(new ReleaseId(150), 5000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    publications.write(new DataOutputStream(bytes));

    Publications read =
        Publications.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    read.add(new ReleaseId(300), 6000);

    assertThat(read.offsetOf(new ReleaseId(150))).isEqualTo(5000);
    assertThat(read.offsetOf(new ReleaseId(2))).isEqualTo(-1);
    assertThat(read.offsetOf(new ReleaseId(3))).isEqualTo(30);
    assertThat(read.offsetOf(new ReleaseId(300))).isEqualTo(6000);
  }

  /** Releases 1, 2, 3 and on behind the examples 10, 20, 30 and on. */
  private static Publications published(int releases) {
    Publications publications = new Publications();
    for (int number = 1; number <= releases; number++) {
      publications.add(new ReleaseId(number), 10L * number);
    }
    return publications;
  }
}
