package org.muster.store;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in the caller's transaction, or in one of its own where there is none. */
final class Transactions {
  private final TransactionTemplate template;

  Transactions(DataSource dataSource) {
    this.template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
  }

  /** Runs the work; an exception rolls all of it back. */
  void run(Runnable work) {
    template.executeWithoutResult(status -> work.run());
  }

  /** Runs the work and hands on its result; an exception rolls all of it back. */
  <T> T get(Supplier<T> work) {
    T result = template.execute(status -> work.get());
    if (result == null) {
      throw new IllegalStateException("the work gave no result");
    }
    return result;
  }
}
