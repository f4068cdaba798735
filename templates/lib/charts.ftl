<#ftl attributes={"model": 1}>
<#--
  Charts and maps, each drawn from what the briefing has decided. The document and the workbook write
  them alike, the document without titles that stand as headings above them; a table of their figures
  stands beside them.
-->

<#-- Numbers of a bar or step, as far as they are known. -->
<#macro numbers of>
<#if of.value??> value="${of.value}"</#if><#if of.low??> low="${of.low}"</#if><#if of.high??> high="${of.high}"</#if> note="${of.text}"<#t>
</#macro>

<#-- Levels over time. -->
<#macro steps of title=of.title>
<figure id="chart-${of.id}" chart="steps" alt="${of.alt}" unit="${of.unit}" from="${of.from}" to="${of.to}">
<#list of.series as s>
<series name="${s.name}" kind="${s.kind}">
<#list s.steps as step>
<step from="${step.from}" to="${step.to}"<@numbers step/>/>
</#list>
</series>
</#list>
<#list of.marks as m>
<mark date="${m.date}" label="${m.label}"/>
</#list>
<figcaption><#if title != "">${title}. </#if>${say("A gap in a line means that nothing is reported.")}</figcaption>
</figure>
</#macro>

<#-- Amounts side by side. -->
<#macro bars of>
<figure id="chart-${of.id}" chart="bars" alt="${of.alt}" unit="${of.unit}" rest="${of.rest}">
<#list of.bars as bar>
<bar label="${bar.label}"<@numbers bar/>/>
</#list>
<figcaption>${of.title}.</figcaption>
</figure>
</#macro>

<#-- Events and deaths by month. -->
<#macro months of>
<figure id="chart-${of.id}" chart="months" alt="${of.alt}" from="${of.from}" to="${of.to}">
<#list of.panels as panel>
<series name="${panel.name}" kind="${panel.kind}">
<#list panel.bars as bar>
<bar label="${bar.label}"<#if bar.from??> from="${bar.from}" to="${bar.to}"</#if><@numbers bar/>/>
</#list>
</series>
</#list>
<figcaption>${of.title}. ${say("Months without a bar of events have none on record.")}<#if of.rest != ""> ${of.rest}</#if></figcaption>
</figure>
</#macro>

<#-- Who is where from when to when. -->
<#macro stays of>
<figure id="chart-${of.id}" chart="spans" alt="${of.alt}" from="${of.from}" to="${of.to}" rest="${of.rest}">
<#list of.lanes as lane>
<series name="${lane.name}" kind="presence">
<#list lane.stays as stay>
<stay kind="${stay.kind}"<#if stay.earliest??> earliest="${stay.earliest}"</#if> from="${stay.from}" to="${stay.to}"<#if stay.latest??> latest="${stay.latest}"</#if> note="${stay.text}"/>
</#list>
</series>
</#list>
<#list of.marks as m>
<mark date="${m.date}" label="${m.label}"/>
</#list>
<figcaption>${of.title}.</figcaption>
</figure>
</#macro>

<#-- A map; shape "flat" makes it about half as high as wide, or as high as the page has room below
     it, and brief: what follows it in its column would stand on the next page. -->
<#macro map of shape="" title=of.title>
<figure id="${of.id}" chart="map" alt="${of.alt}" unit="${of.unit}" rest="${(shape == "flat")?then(of.brief, of.rest)}"<#if shape != ""> shape="${shape}"</#if>>
<#list of.shades as shade>
<shade place="${shade.place}" level="${shade.level}" label="${shade.label}" note="${shade.text}"/>
</#list>
<#list of.sites as site>
<site<#if site.place != ""> place="${site.place}"</#if><#if site.latitude??> lat="${site.latitude}" lon="${site.longitude}"</#if> value="${site.value}" label="${site.label}" note="${site.text}"/>
</#list>
<#list of.keys as key>
<key<#if key.level??> level="${key.level}"</#if><#if key.value??> value="${key.value}"</#if> label="${key.label}"/>
</#list>
<#if title != "">
<figcaption>${title}.</figcaption>
</#if>
</figure>
</#macro>
