package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.render.MarkupException;

final class TemplateLinterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${b.title?no_esc}",
        "${b.title?noEsc}",
        "${b.title ? no_esc}",
        "${b.title?<#-- hidden -->no_esc}",
        "${b.title?<!-- hidden -->no_esc}",
        "${b.title?[#-- hidden --]no_esc}",
        "${b.title?<#-- one --> <#-- two -->no_esc}",
        "<#assign s = \"${b.title?n\\x006F_esc}\">",
        "<#assign s = \"${b.title?n\\x6F_esc}\">",
        "<@b.title?interpret/>",
        "${'1'?eval}",
        "${'{}'?eval_json}",
        "${'{}'?evalJson}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${b?api.class}",
        "<#noautoesc>x</#noautoesc>",
        "<#noAutoEsc>x</#noAutoEsc>",
        "[#noautoesc]x[/#noautoesc]",
        "<#outputformat \"plainText\">x</#outputformat>",
        "<#outputFormat \"undefined\">x</#outputFormat>",
        "<#ftl output_format=\"plainText\">",
        "<#ftl strip_whitespace=true outputFormat=\"HTML\">",
        "<#ftl auto_esc=false>",
        "<#ftl autoEsc=false>",
        "[#ftl auto_esc=false]",
        "<#attempt>x<#recover>y</#attempt>",
        "<#setting locale=\"de_DE\">",
        "${.now?string('yyyy')}",
        "<#-- ${b.title?no_esc} -->",
      })
  void refusesWithTheLine(String source) {
    MarkupException refused =
        catchThrowableOfType(
            MarkupException.class,
            () -> TemplateLinter.check("lib/a.ftl", "<p>\n</p>\n  " + source + "\n"));

    assertThat(refused).hasMessageStartingWith("lib/a.ftl, line 3: '");
    assertThat(refused.problem()).contains("' is not allowed: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>Is this new? Yes.</p>",
        "<p>What is known now. Nothing.</p>",
        "${b.title?upper_case} ${b.notes?size}",
        "${b.newest} ${(x)?then('new', 'api')}",
        "${x?newline}",
        "<#list b.notes as n>${n.what}</#list>",
        "<#ftl strip_whitespace=true>",
        "<#assign interpret = 1>",
        "<#settings/>",
      })
  void letsPassWhatIsHarmless(String source) {
    assertThatCode(() -> TemplateLinter.check("a.ftl", source)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"${x?no_esc}", "\n${x?no_esc}", "\r\n\r\n${x?no_esc}"})
  void countsLinesFromOne(String source) {
    long before = source.chars().filter(c -> c == '\n').count();

    MarkupException refused =
        catchThrowableOfType(MarkupException.class, () -> TemplateLinter.check("a.ftl", source));

    assertThat(refused.line()).isEqualTo((int) before + 1);
  }
}
