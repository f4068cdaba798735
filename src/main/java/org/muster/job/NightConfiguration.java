package org.muster.job;

import org.muster.job.knowledge.Knowledge;
import org.muster.job.reading.IntakeStep;
import org.muster.job.reading.Intaking;
import org.muster.job.reading.Progress;
import org.muster.job.settings.SettingsFile;
import org.muster.store.Run;
import org.muster.store.RunLedger;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The night's steps in order: intake, compose, render, publish. All but the intake run again after
 * a restart: they are pure functions of the store, and what they made is not published.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class NightConfiguration {
  @Bean
  Job night(JobRepository repository, Step intake, Step compose, Step render, Step publish) {
    return new JobBuilder(Night.JOB, repository)
        .start(intake)
        .next(compose)
        .next(render)
        .next(publish)
        .build();
  }

  @Bean
  Launch launch(JobOperator operator, JobRepository repository, Job night) {
    if (repository instanceof ResourcelessJobRepository) {
      throw new IllegalStateException(
          "the job repository keeps nothing; a killed run could not go on");
    }
    return new Launch(operator, repository, night);
  }

  @Bean
  Step intake(
      JobRepository repository,
      PlatformTransactionManager transactions,
      Intaking intaking,
      Progress progress) {
    return IntakeStep.of(repository, transactions, intaking, progress);
  }

  @Bean
  Step compose(
      JobRepository repository, PlatformTransactionManager transactions, ComposeStep composing) {
    return new StepBuilder("compose", repository)
        .allowStartIfComplete(true)
        .tasklet(composing, transactions)
        .build();
  }

  @Bean
  ComposeStep composing(
      Tonight tonight, Intaking intaking, Knowledge knowledge, Templates templates) {
    return new ComposeStep(tonight, intaking, knowledge, templates);
  }

  @Bean
  Step render(
      JobRepository repository, PlatformTransactionManager transactions, RenderStep rendering) {
    return new StepBuilder("render", repository)
        .allowStartIfComplete(true)
        .tasklet(rendering, transactions)
        .build();
  }

  @Bean
  RenderStep rendering(
      Tonight tonight, SettingsFile settings, Templates templates, Sealing sealing) {
    return new RenderStep(
        tonight,
        new BriefingRendering(
            tonight.work(),
            tonight::now,
            templates.languages(),
            Media.renderers(settings, tonight.work()),
            Media.readBacks(),
            sealing.seal()),
        RenderStep.atOnce());
  }

  @Bean
  Step publish(
      JobRepository repository, PlatformTransactionManager transactions, PublishStep publishing) {
    return new StepBuilder("publish", repository)
        .allowStartIfComplete(true)
        .tasklet(publishing, transactions)
        .build();
  }

  @Bean
  PublishStep publishing(Tonight tonight, RunLedger ledger, Run run) {
    return new PublishStep(tonight, ledger, run);
  }
}
