package org.muster.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;
import org.muster.domain.PlainWords;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The embedded database in {@code state/db/}. It gives Spring Batch and the store one data source,
 * so that records, run and job metadata share their transactions.
 *
 * <p>Every connection is an HSQLDB session of its own, opened when asked for: inside one process
 * that costs microseconds, so there is no pool. (A single shared connection would let a transaction
 * swallow what Spring Batch must commit apart from it.) One more connection stays open as an
 * anchor, because with {@code shutdown=true} HSQLDB closes the database behind the last one.
 *
 * <p>The holder of the {@link RunLock} opens it, once. Tables are locked as a whole (HSQLDB's
 * {@code LOCKS}): a thread that holds a transaction must not read through a second connection.
 */
public final class Database implements AutoCloseable {
  /** Name of HSQLDB's files within the folder. */
  static final String NAME = "muster";

  private static final String MARKER = "store.txt";

  static {
    // Otherwise HSQLDB replaces the handlers of java.util.logging when its first class is loaded.
    if (System.getProperty("hsqldb.reconfig_logging") == null) {
      System.setProperty("hsqldb.reconfig_logging", "false");
    }
  }

  private final Path folder;
  private final Sessions dataSource;
  private final Connection anchor;

  private Database(Path folder, Sessions dataSource, Connection anchor) {
    this.folder = folder;
    this.dataSource = dataSource;
    this.anchor = anchor;
  }

  /**
   * Opens the database, makes it if the state folder is new, and brings its tables up to date.
   *
   * @throws StoreException if files are missing or damaged, or a newer version made them; a
   *     database that was there is never replaced by an empty one
   */
  public static Database open(Path stateDir) {
    Path folder = stateDir.toAbsolutePath().normalize().resolve("db");
    if (folder.toString().indexOf(';') >= 0) {
      throw new StoreException("The path " + folder + " must not contain ';'. Move the folder.");
    }
    try {
      if (!Files.exists(folder)) {
        create(folder);
      }
      mark(folder.resolveSibling(MARKER));
      StateFolder.requireOpen(folder);
      DatabaseFiles.makeReady(folder);
    } catch (IOException e) {
      throw new StoreException(
          "The database in " + folder + " cannot be opened: " + PlainWords.refused(e), e);
    }
    Database database = connect(folder);
    database.orShutDown(
        () -> {
          Schema.update(database.dataSource);
          StoreCheck.tablesAgree(database.dataSource);
        });
    return database;
  }

  /** The data source, for Spring Batch and its transaction manager too. */
  public DataSource dataSource() {
    return dataSource;
  }

  /**
   * Writes everything out and closes the files, so that the next start needs no recovery. A second
   * time does nothing.
   */
  @Override
  public void close() {
    if (dataSource.closed) {
      return;
    }
    try {
      shutdown();
      DatabaseFiles.seal(folder);
    } catch (SQLException | IOException e) {
      throw new StoreException(
          "The database in " + folder + " was not closed cleanly: " + e.getMessage(), e);
    }
  }

  /**
   * The URL by which a database is opened: every commit is on the disk before it is acknowledged, a
   * damaged log is refused rather than cut short, and HSQLDB's own lock file, which outlives a
   * killed process, is not used.
   */
  static String url(Path folder) {
    return "jdbc:hsqldb:file:"
        + folder.resolve(NAME)
        + ";hsqldb.write_delay=false;hsqldb.full_log_replay=true;hsqldb.lock_file=false;shutdown=true";
  }

  /**
   * Makes the database under another name and renames its folder once all is in it, so that a
   * process that is killed meanwhile leaves none rather than half a one.
   */
  private static void create(Path folder) throws IOException {
    Path marker = folder.resolveSibling(MARKER);
    if (Files.exists(marker)) {
      throw StoreException.damaged(
          "The folder "
              + folder
              + " is gone, but "
              + marker
              + " says that"
              + " there was a database");
    }
    Path fresh = folder.resolveSibling("db.new");
    StateFolder.delete(fresh);
    StateFolder.create(fresh);
    Database database = connect(fresh);
    database.orShutDown(
        () -> {
          database.execute("SET DATABASE DEFAULT TABLE TYPE CACHED");
          // A name that ends in a space is another name, as it is on PostgreSQL.
          database.execute("SET DATABASE COLLATION SQL_TEXT NO PAD");
          // Reading through mapped memory is no faster here, and a cut file would end the process.
          database.execute("SET FILES NIO FALSE");
          Schema.create(database.dataSource);
        });
    database.close();
    StateFolder.sync(fresh);
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    StateFolder.sync(folder.resolveSibling("."));
  }

  private static void mark(Path marker) throws IOException {
    if (!Files.exists(marker)) {
      StateFolder.writeDurably(
          marker,
          """
          Muster keeps what it knows in the folder db beside this file. Copy the whole folder state/
          while no run is on; to begin anew, remove the whole folder.
          """);
      StateFolder.sync(marker.resolveSibling("."));
    }
  }

  private static Database connect(Path folder) {
    Sessions dataSource = new Sessions(url(folder));
    try {
      return new Database(folder, dataSource, dataSource.getConnection());
    } catch (SQLException e) {
      throw StoreException.damaged(
          "The database in " + folder + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private void execute(String sql) {
    try (Statement statement = anchor.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StoreException("'" + sql + "' failed: " + e.getMessage(), e);
    }
  }

  private void shutdown() throws SQLException {
    dataSource.closed = true;
    try (Statement statement = anchor.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }

  /** Does what must succeed if the database is to stay open. */
  private void orShutDown(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      try {
        shutdown();
      } catch (SQLException unclean) {
        e.addSuppressed(unclean);
      }
      throw e;
    }
  }

  /** Sessions for as long as the database is open; one more would open its files again. */
  private static final class Sessions extends DriverManagerDataSource {
    private volatile boolean closed;

    Sessions(String url) {
      super(url, "SA", "");
    }

    @Override
    protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
      if (closed) {
        throw new SQLException("the database is closed");
      }
      return super.getConnectionFromDriver(properties);
    }
  }
}
