package org.offprint.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType file (OpenType 1.9, "Organization of an OpenType Font"). */
final class SfntTables {
  private static final int VERSION = 0x00010000;
  private static final int CHECKSUM_TARGET = 0xB1B0AFBA;
  private static final int CHECKSUM_ADJUSTMENT = 8;

  private final Map<String, ByteBuffer> tables = new TreeMap<>();

  /** Reads the directory of a file; the tables stay where they are. */
  static SfntTables of(ByteBuffer file) {
    var tables = new SfntTables();
    int count = Short.toUnsignedInt(file.getShort(4));
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      var tag = StandardCharsets.ISO_8859_1.decode(file.slice(record, 4)).toString();
      tables.put(tag, file.slice(file.getInt(record + 8), file.getInt(record + 12)));
    }
    return tables;
  }

  void put(String tag, ByteBuffer table) {
    tables.put(tag, table);
  }

  /** A table, to be read by position. */
  ByteBuffer get(String tag) {
    var table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("The font has no table " + tag + ".");
    }
    return table;
  }

  /** A copy of a table, with some room at its end. */
  ByteBuffer copy(String tag, int room) {
    var from = get(tag);
    var to = ByteBuffer.allocate(from.capacity() + room);
    to.put(0, from, 0, from.capacity());
    return to;
  }

  /** A file of the tables, without checksums: for programs that do not look at them. */
  ByteBuffer file() {
    int offset = 12 + 16 * tables.size();
    int size = offset;
    for (var table : tables.values()) {
      size += padded(table);
    }
    var file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(VERSION).putShort((short) tables.size()).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (tables.size() - power)));
    for (var entry : tables.entrySet()) {
      var table = entry.getValue();
      file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(0).putInt(offset).putInt(table.capacity());
      file.put(offset, table, 0, table.capacity());
      offset += padded(table);
    }
    return file;
  }

  /** A file of the tables with its checksums. */
  byte[] checkedFile() {
    get("head").putInt(CHECKSUM_ADJUSTMENT, 0);
    var file = file();
    int record = 12;
    int head = 0;
    for (var entry : tables.entrySet()) {
      int offset = file.getInt(record + 8);
      file.putInt(record + 4, sum(file, offset, offset + padded(entry.getValue())));
      head = entry.getKey().equals("head") ? offset : head;
      record += 16;
    }
    file.putInt(head + CHECKSUM_ADJUSTMENT, CHECKSUM_TARGET - sum(file, 0, file.capacity()));
    return file.array();
  }

  private static int sum(ByteBuffer file, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i += 4) {
      sum += file.getInt(i);
    }
    return sum;
  }

  private static int padded(ByteBuffer table) {
    return (table.capacity() + 3) / 4 * 4;
  }
}
