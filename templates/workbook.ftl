<#ftl attributes={"model": 1}>
<#--
  The briefing as a workbook: one sheet for each section below body. Numbers are typed where they
  are numbers, days where they are days; the text as it was given stands beside them. A value that
  is not there leaves its cell empty. It decides nothing; see docs/templates.md.
-->
<#import "lib/text.ftl" as t>
<#import "lib/charts.ftl" as charts>
<#assign evidence = b.evidence>

<#-- Sheets of sections that are shown; one that has nothing to say is left out, with a word in Read me. -->
<#function any parts>
<#return parts?filter(part -> b.sections?seq_contains(part))?size != 0>
</#function>
<#assign sheets = [
  {"id": "changes", "title": say("Changes"), "shown": any(["changes"]), "says": !b.changes.first && !b.changes.none},
  {"id": "totals", "title": say("Totals"), "shown": any(["totals"]), "says": b.totals?size != 0},
  {"id": "strength", "title": say("Strength"), "shown": any(["strength"]), "says": b.operations?size != 0},
  {"id": "series", "title": say("Time series"), "shown": any(["over-time", "deployments", "events"]),
    "says": any(["over-time"]) && b.charts?size != 0
      || any(["deployments"]) && b.pictures.stays?size != 0
      || any(["events"]) && b.pictures.months?size != 0},
  {"id": "pictures", "title": say("Charts and maps"), "shown": any(["totals", "strength", "map"]),
    "says": any(["totals", "strength"]) && b.pictures.contributors?size != 0
      || any(["map"]) && b.pictures.maps?size != 0},
  {"id": "events", "title": say("Event counts"), "shown": any(["events"]), "says": b.eventSummaries?size != 0},
  {"id": "casualties", "title": say("Casualties"), "shown": any(["casualties"]), "says": b.casualties?size != 0}]>
<#assign told = sheets?filter(sheet -> sheet.shown && sheet.says)?map(sheet -> sheet.id)>
<#assign omitted = sheets?filter(sheet -> sheet.shown && !sheet.says && sheet.id != "changes")?map(sheet -> sheet.title)>
<#assign unsaid = []>
<#if any(["changes"])>
<#if b.changes.first>
<#assign unsaid = [say("This is the first edition, so that there is none to compare with.")]>
<#elseif b.changes.none>
<#assign unsaid = [say("Nothing is other than in {0}, worked out anew from what may be shown today.", b.changes.since)]>
</#if>
</#if>
<#if omitted?size != 0>
<#assign unsaid = unsaid + [say("Left out, because they have nothing to say: {0}.", omitted?join("; "))]>
</#if>
<#-- A line of Read me on a sheet that is there. -->
<#macro about sheet text>
<#if told?seq_contains(sheet)>
<@t.fact sheets?filter(one -> one.id == sheet)?first.title text/>
</#if>
</#macro>

<#-- The sheet in which a record is listed. -->
<#macro listedIn item>
<#if item.recordId == "">${say("Deployments or Events")}<#elseif item.row gt 0>${(item.listed == "event")?then(say("Events"), say("Deployments"))}</#if><#t>
</#macro>

<#-- A row of the sheet Totals. -->
<#macro totalRow scope kind of code="" name="" category="" day="" rank=0 share="" remark="" class="">
<tr<#if class != ""> class="${class}"</#if>>
<th scope="row">${scope.id}</th>
<td>${kind}</td>
<td><#if rank gt 0><data value="${rank}">${rank}</data></#if></td>
<td>${code}</td>
<td>${name}</td>
<td>${category}</td>
<td>${day}</td>
<@t.shownRange of/>
<td>${share}</td>
<td>${remark}</td>
<td><@t.noteNumbers of.notes/></td>
</tr>
</#macro>

<#-- A row of the sheet Strength: one measure of an operation, or of a contributor under it. -->
<#macro strengthRow operation of measure remark="" basis="" contributor={} persons=true>
<tr<#if basis != ""> class="total"</#if>>
<th scope="row">${operation.code}</th>
<#if contributor?size == 0>
<td>${say("operation")}</td>
<@t.blank/>
<td>${operation.name}</td>
<@t.blank/>
<#else>
<td>${say("contributor")}</td>
<td>${contributor.code}</td>
<td>${contributor.name}</td>
<td>${contributor.category}</td>
</#if>
<td>${measure}</td>
<@t.shown of/>
<#if persons><@t.numbers of.low of.best of.high/><#else><@t.blank 3/></#if>
<td>${basis}</td>
<td>${remark}</td>
<td><@t.noteNumbers of.notes/></td>
</tr>
</#macro>

<#-- A row of the sheet Event counts. -->
<#macro countRow summary by of>
<tr>
<th scope="row">${summary.dataset}</th>
<td>${by}</td>
<td>${of.label}</td>
<@t.date of.from/>
<@t.shownNumber of.events/>
<@t.shownNumber of.withDeaths/>
<@t.shownRange of.killed/>
<@t.shownRange of.injured/>
<td><@t.noteNumbers t.distinct(of.events.notes + of.withDeaths.notes + of.killed.notes + of.injured.notes)/></td>
</tr>
</#macro>

<#macro countRows summary by rows>
<#list rows as row>
<@countRow summary by row/>
</#list>
</#macro>

<#macro flagRow summary which of>
<tr>
<th scope="row">${summary.dataset}</th>
<td>${say("quality")}</td>
<td>${which}</td>
<td></td>
<@t.shownNumber of/>
<@t.blank 9/>
<td><@t.noteNumbers of.notes/></td>
</tr>
</#macro>

<#-- A sheet that has nothing to say, and says so. -->
<#macro nothing sheet text>
<h1>${sheet}</h1>
<p class="nothing">${text}</p>
</#macro>
<html lang="${b.language}"<#if b.direction != "ltr"> dir="${b.direction}"</#if>>
<head>
<title>${b.title}</title>
<meta name="author" content="${b.provenance.program}"/>
<meta name="subject" content="${b.area}"/>
<meta name="keywords" content="${say("deployments, strength, events")}"/>
<meta name="marking" content="${b.marking}"/>
<meta name="as-of" content="${b.asOf}"/>
<meta name="cut-off" content="${b.cutOff}"/>
<meta name="run" content="${b.provenance.run}"/>
</head>
<body>
<section title="${say("Read me")}" layout="portrait">
<h1>${b.title}</h1>
<p>${say("The tables behind the briefing. Numbers and days can be counted and sorted; the text beside them says what the source says. An empty cell means that nothing is known or that the measure does not occur, never zero.")}</p>
<table class="plain">
<colgroup><col width="25"/><col width="75"/></colgroup>
<tbody>
<@t.fact say("Area") b.area/>
<tr><th scope="row">${say("As of")}</th><td><time datetime="${b.asOf}">${b.asOfText}</time></td></tr>
<@t.fact say("Period covered") b.period/>
<@t.fact say("Information cut-off") b.cutOff/>
<@t.fact say("Marking") b.marking/>
</tbody>
</table>
<h2>${say("Sheets")}</h2>
<table class="plain">
<colgroup><col width="25"/><col width="75"/></colgroup>
<tbody>
<@t.fact say("Summary") say("Key figures, and the key points in words")/>
<@about "changes" say("What is other than in the last edition: figures, records, scope and method")/>
<@about "totals" say("Totals over several operations: by category, by contributor, over the period, and as publishers state them; rows are never added to each other")/>
<@about "strength" say("One row for each operation, then one for each of its contributors; measures stand apart and are never added to each other")/>
<@about "series" say("Levels, deployments and events over time, as charts with their numbers")/>
<@about "pictures" say("The largest contributors as a chart, and the places of the maps, which a spreadsheet does not draw")/>
<@about "events" say("Events and their casualties by month, type, host and first-level area; each is another cut through the same events")/>
<@about "casualties" say("Own forces killed and injured, by nation; no part of the events’ deaths")/>
<@t.fact say("Deployments") say("Every deployment record, as it was given and as it was read")/>
<@t.fact say("Events") say("Every event record, with its date in words and its earliest and latest day")/>
<#if b.unlisted != ""><@t.fact say("Events not listed") b.unlisted/></#if>
<@t.fact say("Evidence") say("The records behind each note, linked to their rows; a figure in the sheets before leads to the first of its own")/>
<@t.fact say("Notes") say("What each figure stands on, by the number that the other sheets give")/>
<@t.fact say("Sources") say("The publications, by the number that the other sheets give")/>
</tbody>
</table>
<#if unsaid?size != 0>
<p class="legend">${unsaid?join(" ")}</p>
</#if>
<h2>${say("Scope and method")}</h2>
<p>${b.scope}</p>
<#list b.method>
<ul>
<#items as sentence>
<li>${sentence}</li>
</#items>
</ul>
</#list>
<#list b.overruled>
<p>${say("Guards against counting twice that were overruled:")}</p>
<ul>
<#items as sentence>
<li>${sentence}</li>
</#items>
</ul>
</#list>
<h2>${say("Data quality")}</h2>
<#list b.quality>
<table class="plain">
<colgroup><col width="25"/><col width="75"/></colgroup>
<tbody>
<#items as q>
<tr><th scope="row">${q.label}</th><td>${q.value}</td></tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">${say("Nothing is recorded on the quality of the data.")}</p>
</#list>
<h2>${say("Provenance")}</h2>
<table class="plain">
<colgroup><col width="25"/><col width="75"/></colgroup>
<tbody>
<@t.fact say("Run") b.provenance.run/>
<@t.fact say("Program") b.provenance.program/>
<@t.fact say("Templates, SHA-256") b.provenance.templates/>
<@t.fact say("Settings, SHA-256") b.provenance.settings/>
<@t.fact say("Layouts, SHA-256") b.provenance.layouts/>
</tbody>
</table>
<#list b.provenance.inputs>
<table>
<caption>${say("Files that went in")}</caption>
<colgroup>
<col width="25"/>
<col width="61"/>
<col width="14" type="number" format="#,##0"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("File")}</th>
<th scope="col">${say("SHA-256")}</th>
<th scope="col">${say("Bytes")}</th>
</tr>
</thead>
<tbody>
<#items as i>
<tr>
<th scope="row">${i.name}</th>
<td>${i.sha256}</td>
<td><data value="${i.bytes}">${i.bytes}</data></td>
</tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">${say("No file is named here.")}</p>
</#list>
</section>

<section title="${say("Summary")}" layout="landscape">
<#if b.keyFigures?size == 0>
<@nothing say("Summary") say("No figure is reported.")/>
<#else>
<table>
<caption>${say("Key figures on {0}, in persons where nothing else is said", b.asOfText)}</caption>
<colgroup>
<col width="20"/>
<col width="14"/>
<col width="7" type="number" format="#,##0"/>
<col width="7" type="number" format="#,##0"/>
<col width="7" type="number" format="#,##0"/>
<col width="25"/>
<col width="12.5"/>
<col width="7.5"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Figure")}</th>
<th scope="col">${say("As shown")}</th>
<th scope="col">${say("Low")}</th>
<th scope="col">${say("Best")}</th>
<th scope="col">${say("High")}</th>
<th scope="col">${say("Remark")}</th>
<th scope="col">${say("Change")}</th>
<th scope="col">${say("Notes")}</th>
</tr>
</thead>
<tbody>
<#list b.keyFigures as k>
<tr>
<th scope="row">${k.label}</th>
<@t.shownRange k.figure/>
<td>${k.remark}</td>
<td>${k.change}</td>
<td><@t.noteNumbers k.figure.notes/></td>
</tr>
</#list>
</tbody>
</table>
</#if>
<#if b.sections?seq_contains("key-points")>
<h2>${say("Key points")}</h2>
<#list b.keyPoints>
<ul>
<#items as point>
<li>${point}</li>
</#items>
</ul>
<#else>
<p class="nothing">${say("There is nothing to report.")}</p>
</#list>
</#if>
</section>

<#if told?seq_contains("changes")>
<section title="${say("Changes")}" layout="landscape">
<table>
<caption>${say("What is other than in {0}, worked out anew from what may be shown today.", b.changes.since)}<#if b.changes.records?filter(r -> r.change == "late")?size gt 0> ${say("Late: new, about a time that the last edition already covered.")}</#if></caption>
<colgroup>
<col width="8"/>
<col width="11"/>
<col width="22"/>
<col width="10"/>
<col width="5.5" type="number" format="#,##0"/>
<col width="10"/>
<col width="5.5" type="number" format="#,##0"/>
<col width="8"/>
<col width="15"/>
<col width="5" type="number" format="0"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Change")}</th>
<th scope="col">${say("Record")}</th>
<th scope="col">${say("What")}</th>
<th scope="col">${say("Before")}</th>
<th scope="col">${say("Before, best")}</th>
<th scope="col">${say("Now")}</th>
<th scope="col">${say("Now, best")}</th>
<th scope="col">${say("Difference")}</th>
<th scope="col">${say("What is other")}</th>
<th scope="col">${say("Source")}</th>
</tr>
</thead>
<tbody>
<#list b.changes.movements + b.changes.contributors as m>
<tr>
<th scope="row">${say("figure")}</th>
<td></td>
<td>${m.label}</td>
<@t.shownBest m.before/>
<@t.shownBest m.after/>
<td>${m.difference}</td>
<@t.blank 2/>
</tr>
</#list>
<#if b.changes.moreContributors gt 0>
<tr>
<th scope="row">${say("not listed")}</th>
<td></td>
<td>${say("{0, plural, one {# further figure of a contributor has} other {# further figures of contributors have}} moved by no more than these.", b.changes.moreContributors)}</td>
<@t.blank 7/>
</tr>
</#if>
<#list b.changes.records as r>
<tr>
<th scope="row">${t.change(r.change)}</th>
<td>${r.recordId}</td>
<td>${r.what}</td>
<@t.blank 5/>
<td>${r.fields?join("; ")}</td>
<@t.sourceNumbers r.sources/>
</tr>
</#list>
<#list b.changes.method as sentence>
<tr>
<th scope="row">${say("scope or method")}</th>
<td></td>
<td>${sentence}</td>
<@t.blank 7/>
</tr>
</#list>
<#if b.changes.more gt 0>
<tr>
<th scope="row">${say("not listed")}</th>
<td></td>
<td>${say("Further changed records: {0}.", b.changes.more)}</td>
<@t.blank 7/>
</tr>
</#if>
</tbody>
</table>
</section>
</#if>

<#if told?seq_contains("totals")>
<section title="${say("Totals")}" layout="landscape">
<table>
<caption>${say("Totals over several operations on {0}, in persons where nothing else is said", b.asOfText)}</caption>
<colgroup>
<col width="7"/>
<col width="11"/>
<col width="3" type="number" format="0"/>
<col width="4"/>
<col width="10.5"/>
<col width="8.5"/>
<col width="7.5"/>
<col width="11.5"/>
<col width="4.5" type="number" format="#,##0"/>
<col width="4.5" type="number" format="#,##0"/>
<col width="4.5" type="number" format="#,##0"/>
<col width="4"/>
<col width="15.5"/>
<col width="4"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Scope")}</th>
<th scope="col">${say("Row is")}</th>
<th scope="col">${say("Rank")}</th>
<th scope="col">${say("Code")}</th>
<th scope="col">${say("Contributor")}</th>
<th scope="col">${say("Category")}</th>
<th scope="col">${say("Day")}</th>
<th scope="col">${say("As shown")}</th>
<th scope="col">${say("Low")}</th>
<th scope="col">${say("Best")}</th>
<th scope="col">${say("High")}</th>
<th scope="col">${say("Share")}</th>
<th scope="col">${say("Remark")}</th>
<th scope="col">${say("Notes")}</th>
</tr>
</thead>
<tbody>
<#list b.totals as s>
<@totalRow scope=s kind=say("total") of=s.present remark=([s.title + ": " + s.counts] + s.remarks)?join(" ") class="total"/>
<@totalRow scope=s kind=say("number of contributors") of=s.contributors/>
<@totalRow scope=s kind=say("number of operations") of=s.missions/>
<#if !s.ceiling.none><@totalRow scope=s kind=say("ceiling") of=s.ceiling/></#if>
<#if !s.fillRate.none><@totalRow scope=s kind=say("fill rate") of=s.fillRate/></#if>
<#list s.categoryTotals as figure>
<@totalRow scope=s kind=say("category") of=figure category=s.categories[figure?index]/>
</#list>
<#list s.ranking as r>
<@totalRow scope=s kind=say("contributor") of=r.present code=r.code name=r.name rank=r.rank share=r.share/>
<#list r.byCategory as figure>
<#if !figure.none>
<@totalRow scope=s kind=say("contributor by category") of=figure code=r.code name=r.name category=s.categories[figure?index]/>
</#if>
</#list>
</#list>
<#if s.over??>
<@totalRow scope=s kind=say("last level") of=s.over.last day=s.over.lastOn remark=s.over.period/>
<@totalRow scope=s kind=say("average level") of=s.over.average day=s.over.averageOver remark=s.over.period/>
<@totalRow scope=s kind=say("peak level") of=s.over.peak day=s.over.peakOn remark=s.over.period/>
</#if>
<#if s.stated??>
<@totalRow scope=s kind=say("days compared") of=s.stated.compared remark=say("Stated by {0}", s.stated.by)/>
<@totalRow scope=s kind=say("days equal") of=s.stated.equal remark=[s.stated.computedPeak, s.stated.statedPeak]?join(" ")/>
<#list s.stated.differences as d>
<@totalRow scope=s kind=say("stated total") of=d.stated day=d.day remark=say("Stated less computed: {0}", d.difference)/>
<@totalRow scope=s kind=say("computed total") of=d.computed day=d.day/>
</#list>
</#if>
</#list>
</tbody>
</table>
</section>
</#if>

<#list b.sections?seq_contains("totals")?then(b.totals?filter(s -> s.ranking?size gt 0), [])>
<section title="${say("By contributor")}" layout="landscape">
<#items as s>
<h2>${s.title}</h2>
<p>${s.counts}</p>
<#assign shares = s.ranking?filter(r -> r.share != "")?size != 0>
<table>
<caption>${say("{0}: contributors on {1}, in persons", s.title, b.asOfText)}</caption>
<colgroup>
<col width="6" type="number" format="0"/>
<col width="6"/>
<col width="${34 + shares?then(0, 8)}"/>
<#list 0..s.categories?size as column>
<col width="${(46 / (s.categories?size + 1))?string("0.##")}" type="number" format="#,##0"/>
</#list>
<#if shares>
<col width="8"/>
</#if>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Rank")}</th>
<th scope="col">${say("Code")}</th>
<th scope="col">${say("Contributor")}</th>
<#list s.categories as category>
<th scope="col">${category}</th>
</#list>
<th scope="col">${say("All")}</th>
<#if shares>
<th scope="col">${say("Share")}</th>
</#if>
</tr>
</thead>
<tbody>
<#list s.ranking as r>
<tr>
<@t.number (r.rank gt 0)?then(r.rank, "")/>
<td>${r.code}</td>
<th scope="row">${r.name}</th>
<#list r.byCategory as figure>
<@t.shownNumber figure/>
</#list>
<@t.shownNumber r.present/>
<#if shares>
<td>${r.share}</td>
</#if>
</tr>
</#list>
</tbody>
<tfoot>
<tr class="total">
<@t.blank 2/>
<th scope="row">${say("Total")}</th>
<#list s.categoryTotals as figure>
<@t.shownNumber figure/>
</#list>
<@t.shownNumber s.present/>
<#if shares>
<@t.blank/>
</#if>
</tr>
</tfoot>
</table>
</#items>
</section>
</#list>

<#list b.sections?seq_contains("totals")?then(b.totals?filter(s -> s.matrix??), [])>
<section title="${say("Matrix")}" layout="landscape">
<#items as s>
<h2>${s.title}</h2>
<#if s.matrix.remark != "">
<p>${s.matrix.remark}</p>
</#if>
<table>
<caption>${say("{0}: by contributor and operation on {1}, in persons", s.title, b.asOfText)}</caption>
<colgroup>
<col width="5"/>
<col width="19"/>
<#list s.matrix.operations as operation>
<col width="${(66 / s.matrix.operations?size)?string("0.##")}" type="number" format="#,##0"/>
</#list>
<col width="10" type="number" format="#,##0"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Code")}</th>
<th scope="col">${say("Contributor")}</th>
<#list s.matrix.operations as operation>
<th scope="col">${operation}</th>
</#list>
<th scope="col">${say("All")}</th>
</tr>
</thead>
<tbody>
<#list s.matrix.rows as r>
<tr>
<td>${r.code}</td>
<th scope="row">${r.name}</th>
<#list r.byOperation as figure>
<@t.shownNumber figure/>
</#list>
<@t.shownNumber r.present/>
</tr>
</#list>
</tbody>
<tfoot>
<tr class="total">
<@t.blank/>
<th scope="row">${say("Total")}</th>
<#list s.matrix.totals as figure>
<@t.shownNumber figure/>
</#list>
<@t.shownNumber s.present/>
</tr>
</tfoot>
</table>
</#items>
</section>
</#list>

<#if told?seq_contains("strength")>
<section title="${say("Strength")}" layout="landscape">
<table>
<caption>${say("Strength by operation and contributor on {0}, in persons", b.asOfText)}</caption>
<colgroup>
<col width="7"/>
<col width="6"/>
<col width="5"/>
<col width="14"/>
<col width="8"/>
<col width="8"/>
<col width="12"/>
<col width="4.5" type="number" format="#,##0"/>
<col width="4.5" type="number" format="#,##0"/>
<col width="4.5" type="number" format="#,##0"/>
<col width="7"/>
<col width="15.5"/>
<col width="4"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Operation")}</th>
<th scope="col">${say("Row is")}</th>
<th scope="col">${say("Code")}</th>
<th scope="col">${say("Name")}</th>
<th scope="col">${say("Category")}</th>
<th scope="col">${say("Measure")}</th>
<th scope="col">${say("As shown")}</th>
<th scope="col">${say("Low")}</th>
<th scope="col">${say("Best")}</th>
<th scope="col">${say("High")}</th>
<th scope="col">${say("Basis")}</th>
<th scope="col">${say("Remark")}</th>
<th scope="col">${say("Notes")}</th>
</tr>
</thead>
<tbody>
<#list b.operations as o>
<@strengthRow operation=o of=o.present measure=say("present") basis=o.presentBasis remark=o.remarks?join(" ")/>
<#list [
  {"name": say("attributed"), "figure": o.attributed, "persons": true},
  {"name": say("not attributed"), "figure": o.rest, "persons": true},
  {"name": say("ceiling"), "figure": o.ceiling, "persons": true},
  {"name": say("fill rate"), "figure": o.fillRate, "persons": false},
  {"name": say("announced"), "figure": o.announced, "persons": true},
  {"name": say("imputed"), "figure": o.imputed, "persons": true}]?filter(m -> !m.figure.none) as m>
<@strengthRow operation=o of=m.figure measure=m.name persons=m.persons/>
</#list>
<#if o.over??>
<#list [
  {"name": say("last level"), "figure": o.over.last, "when": o.over.lastOn},
  {"name": say("average level"), "figure": o.over.average, "when": o.over.averageOver},
  {"name": say("peak level"), "figure": o.over.peak, "when": o.over.peakOn}] as level>
<@strengthRow operation=o of=level.figure measure=level.name remark="${o.over.period}: ${level.when}"/>
</#list>
</#if>
<#list o.contributors as c>
<#list [
  {"name": say("present"), "figure": c.present, "persons": true},
  {"name": say("ceiling"), "figure": c.ceiling, "persons": true},
  {"name": say("fill rate"), "figure": c.fillRate, "persons": false},
  {"name": say("announced"), "figure": c.announced, "persons": true},
  {"name": say("imputed"), "figure": c.imputed, "persons": true}]?filter(m -> !m.figure.none) as m>
<@strengthRow operation=o of=m.figure measure=m.name persons=m.persons contributor=c remark=m?is_first?then(c.remark, "")/>
<#else>
<@strengthRow operation=o of=c.present measure="" contributor=c remark=c.remark/>
</#list>
</#list>
</#list>
</tbody>
</table>
</section>
</#if>

<#if told?seq_contains("series")>
<section title="${say("Time series")}" layout="landscape">
<h1>${say("Time series")}</h1>
<#if b.sections?seq_contains("over-time")>
<#list b.charts as c>
<@charts.steps c/>
</#list>
</#if>
<#if b.sections?seq_contains("deployments")>
<#list b.pictures.stays as s>
<@charts.stays s/>
</#list>
</#if>
<#if b.sections?seq_contains("events")>
<#list b.pictures.months as m>
<@charts.months m/>
</#list>
</#if>
</section>
</#if>

<#if told?seq_contains("pictures")>
<section title="${say("Charts and maps")}" layout="landscape">
<h1>${say("Charts and maps")}</h1>
<#if b.sections?seq_contains("totals") || b.sections?seq_contains("strength")>
<#list b.pictures.contributors as c>
<@charts.bars c/>
</#list>
</#if>
<#if b.sections?seq_contains("map")>
<#list b.pictures.maps as m>
<@charts.map m/>
</#list>
</#if>
</section>
</#if>

<#if told?seq_contains("events")>
<section title="${say("Event counts")}" layout="landscape">
<table>
<caption>${say("Counts of events, and persons killed and injured in them")}</caption>
<colgroup>
<col width="10"/>
<col width="9"/>
<col width="17"/>
<col width="7" type="date" format="yyyy-mm-dd"/>
<col width="5" type="number" format="#,##0"/>
<col width="6" type="number" format="#,##0"/>
<col width="10"/>
<col width="4" type="number" format="#,##0"/>
<col width="4" type="number" format="#,##0"/>
<col width="4" type="number" format="#,##0"/>
<col width="10"/>
<col width="3.5" type="number" format="#,##0"/>
<col width="3.5" type="number" format="#,##0"/>
<col width="3.5" type="number" format="#,##0"/>
<col width="3.5"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Dataset")}</th>
<th scope="col">${say("Counted by")}</th>
<th scope="col">${say("Which")}</th>
<th scope="col">${say("Month begins")}</th>
<th scope="col">${say("Events")}</th>
<th scope="col">${say("With deaths")}</th>
<th scope="col">${say("Killed")}</th>
<th scope="col">${say("Killed, low")}</th>
<th scope="col">${say("Killed, best")}</th>
<th scope="col">${say("Killed, high")}</th>
<th scope="col">${say("Injured")}</th>
<th scope="col">${say("Injured, low")}</th>
<th scope="col">${say("Injured, best")}</th>
<th scope="col">${say("Injured, high")}</th>
<th scope="col">${say("Notes")}</th>
</tr>
</thead>
<tbody>
<#list b.eventSummaries as s>
<@countRow s say("all") s.occurred/>
<#if s.claimed??>
<@countRow s say("all") s.claimed/>
</#if>
<#if s.planned??>
<@countRow s say("all") s.planned/>
</#if>
<@countRows s say("month") s.months/>
<@countRows s say("type") s.types/>
<@countRows s say("host") s.hosts/>
<@countRows s say("first-level area") s.areas/>
<@countRows s say("claimed, by type") s.claimedTypes/>
<@countRows s say("claimed, by host") s.claimedHosts/>
<@flagRow s say("summaries of an unstated number of incidents") s.summaries/>
<@flagRow s say("placed to the first-level area at best") s.imprecisePlaces/>
<@flagRow s say("dated in no one month") s.impreciseDates/>
</#list>
</tbody>
</table>
</section>
</#if>

<#if told?seq_contains("casualties")>
<section title="${say("Casualties")}" layout="landscape">
<table>
<caption>${say("Own forces killed and injured, in persons")}</caption>
<colgroup>
<col width="7"/>
<col width="20"/>
<col width="11" type="number" format="#,##0"/>
<col width="11" type="number" format="#,##0"/>
<col width="11" type="number" format="#,##0"/>
<col width="11" type="number" format="#,##0"/>
<col width="11" type="number" format="#,##0"/>
<col width="11" type="number" format="#,##0"/>
<col width="7"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Code")}</th>
<th scope="col">${say("Nation")}</th>
<th scope="col">${say("Killed, hostile")}</th>
<th scope="col">${say("Killed, non-hostile")}</th>
<th scope="col">${say("Killed, cause unknown")}</th>
<th scope="col">${say("Injured, hostile")}</th>
<th scope="col">${say("Injured, non-hostile")}</th>
<th scope="col">${say("Injured, cause unknown")}</th>
<th scope="col">${say("Notes")}</th>
</tr>
</thead>
<tbody>
<#list b.casualties as c>
<tr<#if c.code == ""> class="total"</#if>>
<th scope="row">${c.code}</th>
<td>${c.name}</td>
<@t.shownNumber c.killedHostile/>
<@t.shownNumber c.killedNonHostile/>
<@t.shownNumber c.killedUnknown/>
<@t.shownNumber c.injuredHostile/>
<@t.shownNumber c.injuredNonHostile/>
<@t.shownNumber c.injuredUnknown/>
<td><@t.noteNumbers t.distinct(c.killedHostile.notes + c.killedNonHostile.notes + c.killedUnknown.notes + c.injuredHostile.notes + c.injuredNonHostile.notes + c.injuredUnknown.notes)/></td>
</tr>
</#list>
</tbody>
</table>
</section>
</#if>

<section title="${say("Deployments")}" layout="landscape">
<#if b.deployments?size == 0>
<@nothing say("Deployments") say("No deployment is recorded.")/>
<#else>
<table>
<caption>${say("Deployment records")}</caption>
<colgroup>
<col width="5"/>
<col width="3"/>
<col width="2.5"/>
<col width="5"/>
<col width="4"/>
<col width="3.5"/>
<col width="4"/>
<col width="5.5"/>
<col width="3"/>
<col width="3.5"/>
<col width="5"/>
<col width="2.5" type="number" format="#,##0"/>
<col width="2.5" type="number" format="#,##0"/>
<col width="2.5" type="number" format="#,##0"/>
<col width="5.5"/>
<col width="4.5"/>
<col width="3.5" type="date" format="yyyy-mm-dd"/>
<col width="4.5"/>
<col width="3.5" type="date" format="yyyy-mm-dd"/>
<col width="4"/>
<col width="4"/>
<col width="2.5" type="number" format="0"/>
<col width="7.5"/>
<col width="3.5"/>
<col width="5.5"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Record")}</th>
<th scope="col">${say("Operation")}</th>
<th scope="col">${say("Code")}</th>
<th scope="col">${say("Contributor")}</th>
<th scope="col">${say("Hosts")}</th>
<th scope="col">${say("Category")}</th>
<th scope="col">${say("Unit")}</th>
<th scope="col">${say("Role")}</th>
<th scope="col">${say("Measure")}</th>
<th scope="col">${say("Status")}</th>
<th scope="col">${say("Personnel")}</th>
<th scope="col">${say("Low")}</th>
<th scope="col">${say("Best")}</th>
<th scope="col">${say("High")}</th>
<th scope="col">${say("Equipment")}</th>
<th scope="col">${say("From")}</th>
<th scope="col">${say("From, earliest")}</th>
<th scope="col">${say("Until")}</th>
<th scope="col">${say("Until, latest")}</th>
<th scope="col">${say("As of")}</th>
<th scope="col">${say("Reported")}</th>
<th scope="col">${say("Source")}</th>
<th scope="col">${say("Quotation")}</th>
<th scope="col">${say("Marking")}</th>
<th scope="col">${say("Note")}</th>
</tr>
</thead>
<tbody>
<#list b.deployments as d>
<tr<#if evidence.deployments[d?index]> id="deployment-${d?counter}"</#if>>
<th scope="row">${d.recordId}</th>
<td>${d.operation}</td>
<td>${d.contributor}</td>
<td>${d.contributorName}</td>
<td>${d.hosts}</td>
<td>${d.category}</td>
<td>${d.unit}</td>
<td>${d.role}</td>
<td>${d.measure}</td>
<td>${d.status}</td>
<td>${d.personnel}</td>
<@t.numbers d.low d.best d.high/>
<td>${d.equipment}</td>
<td>${d.from}</td>
<@t.date d.fromEarliest/>
<td>${d.to}</td>
<@t.date d.toLatest/>
<td>${d.asOf}</td>
<td>${d.reported}</td>
<@t.sourceNumbers d.sources/>
<td>${d.quote}</td>
<td>${d.marking}</td>
<td>${d.note}</td>
</tr>
</#list>
</tbody>
</table>
</#if>
</section>

<section title="${say("Events")}" layout="landscape">
<#if b.events?size == 0>
<@nothing say("Events") say("No event is recorded.")/>
<#else>
<table>
<caption>${say("Event records")}</caption>
<colgroup>
<col width="4"/>
<col width="2.5"/>
<col width="3"/>
<col width="3"/>
<col width="3" type="date" format="yyyy-mm-dd"/>
<col width="3" type="date" format="yyyy-mm-dd"/>
<col width="3.5"/>
<col width="8"/>
<col width="3.5"/>
<col width="3.5"/>
<col width="4"/>
<col width="2.5" type="number" format="0.0000"/>
<col width="2.5" type="number" format="0.0000"/>
<col width="2.5"/>
<col width="4"/>
<col width="3"/>
<col width="2.5"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="#,##0"/>
<col width="2.5"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="#,##0"/>
<col width="2.5"/>
<col width="2.5"/>
<col width="2.5"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="0"/>
<col width="7"/>
<col width="2.5"/>
<col width="6.5"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Record")}</th>
<th scope="col">${say("Operation")}</th>
<th scope="col">${say("Date")}</th>
<th scope="col">${say("Date, EDTF")}</th>
<th scope="col">${say("Earliest")}</th>
<th scope="col">${say("Latest")}</th>
<th scope="col">${say("Type")}</th>
<th scope="col">${say("What")}</th>
<th scope="col">${say("Hosts")}</th>
<th scope="col">${say("Area")}</th>
<th scope="col">${say("Place")}</th>
<th scope="col">${say("Latitude")}</th>
<th scope="col">${say("Longitude")}</th>
<th scope="col">${say("Place precision")}</th>
<th scope="col">${say("Actors")}</th>
<th scope="col">${say("Status")}</th>
<th scope="col">${say("Killed")}</th>
<th scope="col">${say("Killed, low")}</th>
<th scope="col">${say("Killed, best")}</th>
<th scope="col">${say("Killed, high")}</th>
<th scope="col">${say("Injured")}</th>
<th scope="col">${say("Injured, low")}</th>
<th scope="col">${say("Injured, best")}</th>
<th scope="col">${say("Injured, high")}</th>
<th scope="col">${say("Own force")}</th>
<th scope="col">${say("Cause")}</th>
<th scope="col">${say("Clarity")}</th>
<th scope="col">${say("Incidents")}</th>
<th scope="col">${say("Source")}</th>
<th scope="col">${say("Quotation")}</th>
<th scope="col">${say("Marking")}</th>
<th scope="col">${say("Note")}</th>
</tr>
</thead>
<tbody>
<#list b.events as e>
<tr<#if evidence.events[e?index]> id="event-${e?counter}"</#if>>
<th scope="row">${e.recordId}</th>
<td>${e.operation}</td>
<td>${e.date}</td>
<td>${e.dateEdtf}</td>
<@t.date e.earliest/>
<@t.date e.latest/>
<td>${e.type}</td>
<td>${e.title}</td>
<td>${e.hosts}</td>
<td>${e.area}</td>
<td>${e.place}</td>
<@t.number e.latitude/>
<@t.number e.longitude/>
<td>${e.placePrecision}</td>
<td>${e.actors}</td>
<td>${e.status}</td>
<td>${e.killed}</td>
<@t.numbers e.killedLow e.killedBest e.killedHigh/>
<td>${e.injured}</td>
<@t.numbers e.injuredLow e.injuredBest e.injuredHigh/>
<td>${e.force}</td>
<td>${e.cause}</td>
<td>${e.clarity}</td>
<@t.number e.incidents/>
<@t.sourceNumbers e.sources/>
<td>${e.quote}</td>
<td>${e.marking}</td>
<td>${e.note}</td>
</tr>
</#list>
</tbody>
</table>
</#if>
</section>

<section title="${say("Evidence")}" layout="landscape">
<#if evidence.items?size == 0>
<@nothing say("Evidence") say("No figure stands on a record.")/>
<#else>
<table>
<caption>${say("The records behind each note")}</caption>
<colgroup>
<col width="8" type="number" format="0"/>
<col width="24"/>
<col width="44"/>
<col width="16"/>
<col width="8" type="number" format="0"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Note")}</th>
<th scope="col">${say("Record")}</th>
<th scope="col">${say("What")}</th>
<th scope="col">${say("Listed in")}</th>
<th scope="col">${say("Source")}</th>
</tr>
</thead>
<tbody>
<#list evidence.items as i>
<tr<#if i.first> id="evidence-${i.note}"</#if>>
<td><a href="#note-${i.note}"><data value="${i.note}">${i.note}</data></a></td>
<td><#if i.row gt 0><a href="#${i.listed}-${i.row}">${i.recordId}</a><#else>${i.recordId}</#if></td>
<td>${i.what}</td>
<td><@listedIn i/></td>
<@t.sourceNumbers i.sources/>
</tr>
</#list>
</tbody>
</table>
</#if>
</section>

<section title="${say("Notes")}" layout="landscape">
<#if b.notes?size == 0>
<@nothing say("Notes") say("No figure stands on a record.")/>
<#else>
<table>
<caption>${say("What each figure stands on")}</caption>
<colgroup>
<col width="5" type="number" format="0"/>
<col width="12"/>
<col width="30"/>
<col width="6" type="number" format="#,##0"/>
<col width="5" type="number" format="0"/>
<col width="7"/>
<col width="18"/>
<col width="17"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Note")}</th>
<th scope="col">${say("Record")}</th>
<th scope="col">${say("What")}</th>
<th scope="col">${say("Records")}</th>
<th scope="col">${say("Source")}</th>
<th scope="col">${say("Further sources")}</th>
<th scope="col">${say("Quotation")}</th>
<th scope="col">${say("Address")}</th>
</tr>
</thead>
<tbody>
<#list b.notes as n>
<tr id="note-${n.number}">
<td><a href="#evidence-${n.number}"><data value="${n.number}">${n.number}</data></a></td>
<td>${n.recordId}</td>
<td>${n.what}</td>
<td><#if n.records?size gt 0><data value="${n.records?size}">${n.records?size}</data></#if></td>
<@t.sourceNumbers n.sources[0..*1]/>
<td><@t.noteNumbers n.sources[1..]/></td>
<td>${n.quote}</td>
<td><@t.web n.url>${n.url}</@t.web></td>
</tr>
</#list>
</tbody>
</table>
</#if>
</section>

<section title="${say("Sources")}" layout="landscape">
<#if b.sources?size == 0>
<@nothing say("Sources") say("No source is named.")/>
<#else>
<table>
<caption>${say("Publications")}</caption>
<colgroup>
<col width="3.5" type="number" format="0"/>
<col width="6.5"/>
<col width="10.5"/>
<col width="21"/>
<col width="7.5"/>
<col width="7.5"/>
<col width="16"/>
<col width="7.5"/>
<col width="5.5"/>
<col width="10.5"/>
<col width="4" type="number" format="#,##0"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Source")}</th>
<th scope="col">${say("Id")}</th>
<th scope="col">${say("Publisher")}</th>
<th scope="col">${say("Title")}</th>
<th scope="col">${say("Published")}</th>
<th scope="col">${say("Read")}</th>
<th scope="col">${say("Address")}</th>
<th scope="col">${say("Licence")}</th>
<th scope="col">${say("Reliability")}</th>
<th scope="col">${say("Note")}</th>
<th scope="col">${say("Records")}</th>
</tr>
</thead>
<tbody>
<#list b.sources as s>
<tr id="source-${s.number}">
<td><data value="${s.number}">${s.number}</data></td>
<td>${s.id}</td>
<td>${s.publisher}</td>
<td>${s.title}</td>
<td>${s.published}</td>
<td>${s.retrieved}</td>
<td><@t.web s.url>${s.url}</@t.web></td>
<td>${s.licence}</td>
<td>${s.reliability}</td>
<td>${s.note}</td>
<td><data value="${s.records}">${s.records}</data></td>
</tr>
</#list>
</tbody>
</table>
</#if>
</section>
</body>
</html>
