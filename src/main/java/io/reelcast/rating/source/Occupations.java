package io.reelcast.rating.source;

import java.util.List;

/** The names of ml-1m's occupation codes, as its README gives them. */
public final class Occupations {

  public static final List<String> NAMES =
      List.of(
          "other or not specified",
          "academic/educator",
          "artist",
          "clerical/admin",
          "college/grad student",
          "customer service",
          "doctor/health care",
          "executive/managerial",
          "farmer",
          "homemaker",
          "K-12 student",
          "lawyer",
          "programmer",
          "retired",
          "sales/marketing",
          "scientist",
          "self-employed",
          "technician/engineer",
          "tradesman/craftsman",
          "unemployed",
          "writer");

  private Occupations() {}
}
