package io.reelcast.stream;

import io.reelcast.stream.query.Address;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One instance among those that run the same stream.
 *
 * @param name outlives the process
 * @param state the directory of its stores
 * @param address where the others can ask it; empty where they cannot
 */
public record StreamIdentity(String name, Path state, Optional<Address> address) {}
