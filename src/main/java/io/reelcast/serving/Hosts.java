package io.reelcast.serving;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What names of hosts mean here. */
final class Hosts {
  private Hosts() {}

  /** Whether only this machine reaches what listens there. */
  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  /** Whether it stands for all addresses of this machine. */
  static boolean isEverywhere(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  /** A name by which others may reach this machine. */
  static String ofThisMachine() {
    try {
      return InetAddress.getLocalHost().getHostAddress();
    } catch (UnknownHostException nameless) {
      return InetAddress.getLoopbackAddress().getHostAddress();
    }
  }
}
