package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.store.SampleRecords.event;
import static org.muster.store.SampleRecords.file;
import static org.muster.store.SampleRecords.totals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.Entry;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Spring Batch's own tables and a load share the database and the chunks' transactions. */
final class SpringBatchIT {
  @TempDir Path state;
  private Nights nights;
  private JdbcTransactionManager transactions;
  private JobRepository repository;

  @BeforeEach
  void open() throws Exception {
    nights = new Nights(state);
    transactions = new JdbcTransactionManager(nights.database().dataSource());
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(nights.database().dataSource());
    factory.setTransactionManager(transactions);
    factory.afterPropertiesSet();
    repository = factory.getObject();
  }

  @AfterEach
  void close() throws IOException {
    nights.close();
  }

  @Test
  void commitsAChunkWithItsStepExecution() throws Exception {
    Load load = nights.store().begin(nights.next(), file("a", 1, false));
    StepExecution execution = run(load, Integer.MAX_VALUE);
    assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(load.accept(totals(20)).added()).isEqualTo(20);
    assertThat(nights.known(null)).hasSize(20);
    assertThat(writeCount()).isEqualTo(20);
  }

  @Test
  void rollsAChunkBackWithItsStepExecution() throws Exception {
    Load load = nights.store().begin(nights.next(), file("a", 1, false));
    StepExecution execution = run(load, 2);
    assertThat(execution.getStatus()).isEqualTo(BatchStatus.FAILED);
    assertThat(
            new JdbcTemplate(nights.database().dataSource())
                .queryForObject("SELECT SUM(record_count) FROM record_block", Long.class))
        .isEqualTo(10);
    assertThat(writeCount()).isEqualTo(10);
    assertThat(nights.known(null)).isEmpty();
  }

  /** Loads 20 events in chunks of 5, and fails after some chunks, behind the store's own work. */
  private StepExecution run(Load load, int chunksBeforeFailure) throws Exception {
    List<Entry> events =
        new ArrayList<>(IntStream.range(0, 20).mapToObj(i -> event("E" + i, "t")).toList());
    int[] chunks = {0};
    Step step =
        new StepBuilder("load", repository)
            .<Entry, Entry>chunk(5)
            .transactionManager(transactions)
            .reader(new ListItemReader<>(events))
            .writer(
                (Chunk<? extends Entry> chunk) -> {
                  load.add(new ArrayList<>(chunk.getItems()), List.of());
                  if (chunks[0]++ == chunksBeforeFailure) {
                    throw new IOException("for the test");
                  }
                })
            .build();
    JobExecution job =
        repository.createJobExecution(
            repository.createJobInstance("night", new JobParameters()),
            new JobParameters(),
            new ExecutionContext());
    StepExecution execution = repository.createStepExecution("load", job);
    step.execute(execution);
    return execution;
  }

  private long writeCount() {
    Long count =
        new JdbcTemplate(nights.database().dataSource())
            .queryForObject("SELECT MAX(write_count) FROM batch_step_execution", Long.class);
    return count == null ? 0 : count;
  }
}
