package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class KeyMapTest {
  @Test
  void findsEveryKeyAmongMany() {
    KeyMap map = new KeyMap(0);
    Map<Long, Integer> model = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      long hash = random.nextLong();
      model.put(hash, map.append(hash, i, i));
    }
    assertThat(map.size()).isEqualTo(50_000);
    model.forEach((hash, entry) -> assertThat(map.find(hash, any -> true)).isEqualTo(entry));
    assertThat(map.find(random.nextLong(), any -> true)).isEqualTo(-1);
  }

  @Test
  void keepsKeysWithOneHashApart() {
    KeyMap map = new KeyMap(0);
    for (int i = 0; i < 3_000; i++) {
      map.append(42, i, 100 + i);
    }
    assertThat(map.find(42, entry -> map.content(entry) == 2_999)).isEqualTo(2_999);
    assertThat(map.find(42, entry -> map.rid(entry) == 100)).isZero();
    assertThat(map.find(42, entry -> false)).isEqualTo(-1);
  }

  @Test
  void takesANewVersionAsOneThatStands() {
    KeyMap map = new KeyMap(0);
    int entry = map.append(1, 2, 3);
    map.withdraw(entry);
    assertThat(map.withdrawn(entry)).isTrue();
    map.replace(entry, 20, 30);
    assertThat(map.withdrawn(entry)).isFalse();
    assertThat(map.content(entry)).isEqualTo(20);
    assertThat(map.rid(entry)).isEqualTo(30);
  }
}
