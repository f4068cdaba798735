package org.muster.job;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.muster.render.Renderer;
import org.muster.render.excel.ExcelRenderer;
import org.muster.render.excel.ExcelSettings;
import org.muster.render.page.PageRenderer;
import org.muster.render.pdf.PdfRenderer;
import org.muster.render.pdf.PdfSettings;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** The night's steps in order: intake, compose, render, publish. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class NightConfiguration {
  /** Records in a block and rows in a chunk: one chunk is one acknowledged transaction (house decision). */
  static final int CHUNK = 5000;

  @Bean
  Job night(
      JobRepository repository, Step intake, Step compose, Step render, Step publish) {
    return new JobBuilder(Night.JOB, repository)
        .start(intake)
        .next(compose)
        .next(render)
        .next(publish)
        .build();
  }

  @Bean
  Step intake(JobRepository repository, PlatformTransactionManager transactions, Tonight tonight, Intaking intaking) {
    return new StepBuilder("intake", repository)
        .<Arrival, Arrival>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(new ArrivalReader(intaking))
        .writer(new ArrivalWriter(intaking))
        .build();
  }

  @Bean
  Step compose(JobRepository repository, PlatformTransactionManager transactions, Tonight tonight, Intaking intaking) {
    return new StepBuilder("compose", repository)
        .tasklet(new ComposeStep(tonight, intaking), transactions)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step render(JobRepository repository, PlatformTransactionManager transactions, Tonight tonight, List<Renderer> renderers) {
    return new StepBuilder("render", repository)
        .tasklet(new RenderStep(tonight, renderers), transactions)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step publish(JobRepository repository, PlatformTransactionManager transactions, Tonight tonight, Ledger ledger) {
    return new StepBuilder("publish", repository)
        .tasklet(new PublishStep(tonight, ledger), transactions)
        .allowStartIfComplete(true)
        .build();
  }
}
