package io.reelcast.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TopicPlanLimitsTest {

  @Test
  void makesNoSegmentLargerThanKafkaAllows() {
    Map<String, String> policy =
        TopicPlan.all(MadeTopicSettings.sized(1, 1, 40_000), 1).stream()
            .filter(plan -> plan.name().equals("examples"))
            .findAny()
            .orElseThrow()
            .policy();

    assertThat(Long.parseLong(policy.getOrDefault("segment.bytes", "0")))
        .isLessThanOrEqualTo(Integer.MAX_VALUE);
  }
}
