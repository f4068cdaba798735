<#ftl attributes={"model": 1}>
<#--
  Small things that both templates write alike. Inline macros end in <#t>, so that they leave no
  blanks in the sentence around them.
-->

<#-- True if one number says it all: 285, but neither "about 500" nor "up to 195". -->
<#function exact figure>
  <#return figure.low?? && figure.best?? && figure.high??
      && figure.low == figure.best && figure.best == figure.high>
</#function>

<#-- Stands in a phrase where an element is to stand; see the macro phrase. -->
<#assign slot = ["\xE000", "\xE001", "\xE002"]>

<#-- A phrase with elements in it. What is nested is written for each slot, which it is given the
     number of. Everything from a record is nested: only numbers are said along with slots. -->
<#macro phrase said>
<#list said?split("(?=[\xE000-\xE002])|(?<=[\xE000-\xE002])", "r") as piece><#if slot?seq_contains(piece)><#nested slot?seq_index_of(piece)><#else>${piece}</#if></#list><#t>
</#macro>

<#-- A text, or that there is none. -->
<#function stated text>
  <#return (text == "")?then(say("not stated"), text)>
</#function>

<#-- What kind of change a record has seen. -->
<#function change kind>
  <#return say("{0, select, new {new} corrected {corrected} late {late} withdrawn {withdrawn} other {{0}}}", kind)>
</#function>

<#-- What kind of bar a chart of deployments has. -->
<#function stay kind>
  <#return say("{0, select, present {present} announced {announced} other {{0}}}", kind)>
</#function>

<#-- What the marks of a chart's time axis stand for. -->
<#function marked marks>
  <#return say("Marked: {0}. The timeline has their dates.", marks?map(m -> m.label)?join("; "))>
</#function>

<#-- Whether any of some has a figure of a measure. -->
<#function anyOf some measure>
  <#return some?filter(one -> !one[measure].none)?size gt 0>
</#function>

<#-- Each of some numbers once, the smallest first. -->
<#function distinct numbers>
  <#local once = []>
  <#list numbers as number>
    <#if !once?seq_contains(number)><#local once = once + [number]></#if>
  </#list>
  <#return once?sort>
</#function>

<#-- A figure as it is shown, with the notes that lead to its records. Writes nothing for a measure
     that does not occur. -->
<#macro figure of>
<#if exact(of)><data value="${of.best}">${of.text}</data><#else>${of.text}</#if><@refs of.notes/><#t>
</#macro>

<#-- A figure without its notes, where another place of the document has them. -->
<#macro plain of>
<#if exact(of)><data value="${of.best}">${of.text}</data><#else>${of.text}</#if><#t>
</#macro>

<#-- In brackets, so that a figure and its note never read as one number where text is copied. Three
     or more that follow each other are written as the first to the last. -->
<#macro refs notes>
<#list runs(notes)><sup>[<#items as run><a href="#note-${run.first}">${run.first}<#if run.last gt run.first>–${run.last}</#if></a><#sep>, </#sep></#items>]</sup></#list><#t>
</#macro>

<#-- Ascending numbers as runs without a gap; two neighbours are two runs. -->
<#function runs numbers>
  <#local found = []>
  <#local first = -1>
  <#list numbers as number>
    <#if first lt 0><#local first = number></#if>
    <#if number?is_last || numbers[number?counter] != number + 1>
      <#if number - first gt 1>
        <#local found = found + [{"first": first, "last": number}]>
      <#else>
        <#list first..number as one>
          <#local found = found + [{"first": one, "last": one}]>
        </#list>
      </#if>
      <#local first = -1>
    </#if>
  </#list>
  <#return found>
</#function>

<#-- Links to the numbered sources of a record; nothing if this edition has none of them. -->
<#macro sources numbers>
<#list numbers as number><a href="#source-${number}">${number}</a><#sep>, </#sep></#list><#t>
</#macro>

<#-- A link to an address of the web. Whatever else a record gives as an address stays plain text. -->
<#macro web url>
<#if url?matches(r"https?://\S+")><a href="${url}"><#nested></a><#else><#nested></#if><#t>
</#macro>

<#-- Text from a record, which may run from right to left in the midst of English. -->
<#macro given text>
<#if text != ""><span dir="auto">${text}</span></#if><#t>
</#macro>

<#-- Text from a record as a sentence, with one full stop. -->
<#macro sentence text>
<@given text/><#if text != "" && !text?matches(r".*[.!?…]", "s")>.</#if><#t>
</#macro>

<#-- What the publisher calls a dataset, and the id by which figures name it: "ACLED conflict events
     (acled)". The id alone where no source has it, or more than one. -->
<#macro dataset id>
<#local named = b.sources?filter(s -> s.id == id && s.title != "" && s.title != id)>
<#if named?size == 1><@given named?first.title/> (${id})<#else>${id}</#if><#t>
</#macro>

<#-- A part that the settings can switch off, and that is left out where it has nothing to say. -->
<#macro part id title says=true>
<#if says && b.sections?seq_contains(id)>
<section id="${id}">
<h2>${title}</h2>
<#nested>
</section>

</#if>
</#macro>

<#-- Sentences below a table, as a list; nothing if there are none. -->
<#macro remarks of>
<#list of>
<ul class="remarks">
<#items as remark>
<li>${remark}</li>
</#items>
</ul>
</#list>
</#macro>

<#-- Levels over a period, which are stocks and never added over time. -->
<#macro levels of name>
<table>
<caption>${say("{0}: level over the period, {1}", name, of.period)}</caption>
<colgroup><col width="34"/><col width="22" type="number"/><col width="44"/></colgroup>
<thead>
<tr><th scope="col">${say("Level")}</th><th scope="col">${say("Persons")}</th><th scope="col">${say("When")}</th></tr>
</thead>
<tbody>
<@level say("Last") of.last of.lastOn/>
<@level say("Average, weighted by days") of.average of.averageOver/>
<@level say("Peak") of.peak of.peakOn/>
</tbody>
</table>
</#macro>

<#macro level name of when>
<tr><th scope="row">${name}</th><td><#if of.none>${say("not known")}<#else><@figure of/></#if></td><td>${when}</td></tr>
</#macro>

<#-- A row of a plain table: what it is, and what a text says of it. -->
<#macro fact name text>
<tr><th scope="row">${name}</th><td>${stated(text)}</td></tr>
</#macro>

<#-- Cells of a workbook's row. A value that is not there leaves the cell empty. -->
<#macro numbers low="" best="" high="">
<@number low/><@number best/><@number high/><#t>
</#macro>

<#macro number value="">
<td><#if value?is_number><data value="${value}">${value}</data></#if></td><#t>
</#macro>

<#macro date day="">
<td><#if day != ""><time datetime="${day}">${day}</time></#if></td><#t>
</#macro>

<#-- The number of a record's source in a workbook, linked to its row; of several a text, linked to
     the first. -->
<#macro sourceNumbers numbers>
<td><#if numbers?size == 1><a href="#source-${numbers?first}"><data value="${numbers?first}">${numbers?first}</data></a><#elseif numbers?size gt 1><a href="#source-${numbers?first}">${numbers?join(", ")}</a></#if></td><#t>
</#macro>

<#-- A figure in a workbook as it is shown, linked to the first of the records behind it. -->
<#macro shown of>
<td><#if !of.none><a href="#evidence-${of.notes?first}">${of.text}</a></#if></td><#t>
</#macro>

<#-- The same as one number, in a column of numbers; as text if it is not exactly one number. -->
<#macro shownNumber of>
<#local exact = of.best?? && of.low?? && of.high?? && of.low == of.best && of.high == of.best>
<td><#if !of.none><a href="#evidence-${of.notes?first}"><#if exact><data value="${of.best}">${of.text}</data><#else>${of.text}</#if></a></#if></td><#t>
</#macro>

<#-- A figure as it is shown, and its best number beside it. -->
<#macro shownBest of>
<@shown of/><@number of.best/><#t>
</#macro>

<#-- A figure as it is shown, and all its numbers beside it. -->
<#macro shownRange of>
<@shown of/><@numbers of.low of.best of.high/><#t>
</#macro>

<#-- Empty cells, as many as named. -->
<#macro blank cells=1>
<#list 1..cells as cell><td></td></#list><#t>
</#macro>

<#-- The numbers of notes in a workbook, as text: 3, 5. -->
<#macro noteNumbers notes>
<#list notes as n>${n}<#sep>, </#sep></#list><#t>
</#macro>
