package io.reelcast.rating.source.movielens.text;

/** How a line's fields are told apart. */
enum FieldSyntax {
  DOUBLE_COLON("::") {
    @Override
    boolean split(byte[] line, int from, int to, Fields fields) {
      fields.begin(line);
      int start = from;
      for (int at = from; at + 1 < to; at++) {
        if (line[at] == ':' && line[at + 1] == ':') {
          fields.add(start, at, false);
          start = at + 2;
          at++;
        }
      }
      fields.add(start, to, false);
      return true;
    }
  },

  /** RFC 4180, but without line breaks inside quotes. */
  CSV(",") {
    @Override
    boolean split(byte[] line, int from, int to, Fields fields) {
      fields.begin(line);
      int at = from;
      while (true) {
        boolean quoted = at < to && line[at] == '"';
        int fieldEnd = quoted ? endOfQuotation(line, at, to) : endOfPlain(line, at, to);
        if (fieldEnd > to) {
          return false;
        }
        fields.add(quoted ? at + 1 : at, quoted ? fieldEnd - 1 : fieldEnd, quoted);
        if (fieldEnd == to) {
          return true;
        }
        at = fieldEnd + 1;
      }
    }
  };

  private final String separator;

  FieldSyntax(String separator) {
    this.separator = separator;
  }

  String separator() {
    return separator;
  }

  /** Finds the fields; false where a quotation does not end, or does not end its field. */
  abstract boolean split(byte[] line, int from, int to, Fields fields);

  private static int endOfPlain(byte[] line, int from, int to) {
    int at = from;
    while (at < to && line[at] != ',') {
      at++;
    }
    return at;
  }

  /** The index behind the closing quote, or behind {@code to} where there is none. */
  private static int endOfQuotation(byte[] line, int quote, int to) {
    int at = quote + 1;
    while (at < to) {
      if (line[at] == '"') {
        boolean doubled = at + 1 < to && line[at + 1] == '"';
        if (!doubled) {
          boolean endsField = at + 1 == to || line[at + 1] == ',';
          return endsField ? at + 1 : to + 1;
        }
        at++;
      }
      at++;
    }
    return to + 1;
  }
}
