package org.muster.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.muster.job.StoredWork;
import org.muster.store.Database;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.separator.DefaultRecordSeparatorPolicy;

/**
 * The same file by Spring Batch's own reader and writer, as its reference shows them: a bean to a
 * row, a row to a record, chunks of 1,000.
 */
final class TextbookWork {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "operation",
          "day",
          "type",
          "title",
          "host",
          "area",
          "place",
          "latitude",
          "longitude",
          "precision",
          "actors",
          "killed",
          "injured",
          "source",
          "note");

  private TextbookWork() {}

  /** A row as a bean. */
  public record Row(
      String id,
      String operation,
      String day,
      String type,
      String title,
      String host,
      String area,
      String place,
      double latitude,
      double longitude,
      String precision,
      String actors,
      Integer killed,
      Integer injured,
      String source,
      String note) {
    public String getId() {
      return id;
    }

    public String getOperation() {
      return operation;
    }

    public String getDay() {
      return day;
    }

    public String getType() {
      return type;
    }

    public String getTitle() {
      return title;
    }

    public String getHost() {
      return host;
    }

    public String getArea() {
      return area;
    }

    public String getPlace() {
      return place;
    }

    public double getLatitude() {
      return latitude;
    }

    public double getLongitude() {
      return longitude;
    }

    public String getPrecision() {
      return precision;
    }

    public String getActors() {
      return actors;
    }

    public Integer getKilled() {
      return killed;
    }

    public Integer getInjured() {
      return injured;
    }

    public String getSource() {
      return source;
    }

    public String getNote() {
      return note;
    }
  }

  /**
   * Reads the file into a table of its own, in a database that is opened as Muster opens its own.
   */
  static long events(Path file, Path state) throws Exception {
    try (Database database = Database.open(state)) {
      try (Connection connection = database.dataSource().getConnection()) {
        connection
            .createStatement()
            .execute(
                "CREATE CACHED TABLE bench_event (id VARCHAR(40) PRIMARY KEY, operation"
                    + " VARCHAR(40), day VARCHAR(40), type VARCHAR(40), title VARCHAR(4000), host"
                    + " VARCHAR(40), area VARCHAR(400), place VARCHAR(400), latitude DOUBLE,"
                    + " longitude DOUBLE, precision_word VARCHAR(40), actors VARCHAR(4000), killed"
                    + " INTEGER, injured INTEGER, source VARCHAR(400), note VARCHAR(4000))");
      }
      StoredWork.run(
          database,
          (repository, transactions) ->
              new StepBuilder("textbook", repository)
                  .<Row, Row>chunk(1000)
                  .transactionManager(transactions)
                  .reader(
                      new FlatFileItemReaderBuilder<Row>()
                          .name("events")
                          .resource(new org.springframework.core.io.FileSystemResource(file))
                          .linesToSkip(1)
                          .recordSeparatorPolicy(new DefaultRecordSeparatorPolicy())
                          .delimited()
                          .names(COLUMNS.toArray(String[]::new))
                          .fieldSetMapper(
                              f ->
                                  new Row(
                                      f.readString(0),
                                      f.readString(1),
                                      f.readString(2),
                                      f.readString(3),
                                      f.readString(4),
                                      f.readString(5),
                                      f.readString(6),
                                      f.readString(7),
                                      f.readDouble(8),
                                      f.readDouble(9),
                                      f.readString(10),
                                      f.readString(11),
                                      count(f.readString(12)),
                                      count(f.readString(13)),
                                      f.readString(14),
                                      f.readString(15)))
                          .build())
                  .writer(
                      new JdbcBatchItemWriterBuilder<Row>()
                          .dataSource(database.dataSource())
                          .sql(
                              "INSERT INTO bench_event VALUES (:"
                                  + String.join(", :", COLUMNS)
                                  + ")")
                          .beanMapped()
                          .build())
                  .build());
      try (Connection connection = database.dataSource().getConnection();
          var rows =
              connection.createStatement().executeQuery("SELECT COUNT(*) FROM bench_event")) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static Integer count(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
