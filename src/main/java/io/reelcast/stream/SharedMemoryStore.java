package io.reelcast.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One bounded memory for all RocksDB stores of the process: blocks, indexes, filters and write
 * buffers are charged to the same cache. By default each store would take its own.
 */
public final class SharedMemoryStore implements RocksDBConfigSetter {
  /** The property by which the bound arrives, in megabytes. */
  public static final String MEGABYTES = "reelcast.store.megabytes";

  private static final double WRITE_SHARE = 0.5;
  private static final double INDEX_SHARE = 0.1;
  private static final int SHARD_BITS = 2;
  private static final long WRITE_BUFFER_BYTES = 8L << 20;
  private static final int FILTER_BITS = 10;

  // Native objects that live as long as the process: Kafka Streams makes one setter per store, and
  // stores come and go with rebalances.
  private static @Nullable Cache cache;
  private static @Nullable WriteBufferManager writeBuffers;

  @Override
  public void setConfig(String storeName, Options options, Map<String, Object> configs) {
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    synchronized (SharedMemoryStore.class) {
      Cache shared = cache;
      WriteBufferManager buffers = writeBuffers;
      if (shared == null || buffers == null) {
        RocksDB.loadLibrary();
        long bytes = Long.parseLong(String.valueOf(configs.get(MEGABYTES))) << 20;
        shared = new LRUCache(bytes, SHARD_BITS, false, INDEX_SHARE);
        buffers = new WriteBufferManager((long) (bytes * WRITE_SHARE), shared);
        cache = shared;
        writeBuffers = buffers;
      }
      table.setBlockCache(shared);
      options.setWriteBufferManager(buffers);
    }
    table.setCacheIndexAndFilterBlocks(true);
    table.setCacheIndexAndFilterBlocksWithHighPriority(true);
    table.setPinTopLevelIndexAndFilter(true);
    table.setFilterPolicy(new BloomFilter(FILTER_BITS));
    options.setWriteBufferSize(WRITE_BUFFER_BYTES);
    options.setInfoLogLevel(InfoLogLevel.WARN_LEVEL);
    options.setTableFormatConfig(table);
  }

  @Override
  public void close(String storeName, Options options) {
    // The shared objects stay for the stores that are left.
  }
}
