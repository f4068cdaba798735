<#ftl attributes={"model": 1}>
<#--
  The briefing as a document: PDF and page. It places what is in "b" and decides nothing; see
  docs/templates.md for the elements, and for what "b" holds.
-->
<#import "lib/text.ftl" as t>
<#import "lib/charts.ftl" as charts>

<#-- The figures of one total, as cards. -->
<#macro totalFigures of>
<dl class="figures">
<div><dt>${say("Present on {0}", b.asOfText)}</dt><dd><@t.figure of.present/></dd></div>
<div><dt>${say("Contributors")}</dt><dd><@t.figure of.contributors/></dd></div>
<div><dt>${say("Operations")}</dt><dd><@t.figure of.missions/></dd></div>
<#if !of.ceiling.none>
<div><dt>${say("Ceiling")}</dt><dd><@t.figure of.ceiling/></dd><#if !of.fillRate.none><dd class="remark"><@t.phrase say("fill rate {0}", t.slot[0])><@t.figure of.fillRate/></@t.phrase></dd></#if></div>
</#if>
</dl>
</#macro>

<#-- Figures before and now. -->
<#macro moved figures caption head>
<table>
<caption>${caption}</caption>
<colgroup>
<col width="40"/>
<col width="20" type="number"/>
<col width="20" type="number"/>
<col width="20" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">${head}</th>
<th scope="col">${say("Before")}</th>
<th scope="col">${say("Now")}</th>
<th scope="col">${say("Difference")}</th>
</tr>
</thead>
<tbody>
<#list figures as m>
<tr>
<th scope="row">${m.label}</th>
<td><@t.figure m.before/></td>
<td><@t.figure m.after/></td>
<td>${m.difference}</td>
</tr>
</#list>
</tbody>
</table>
</#macro>

<#-- Contributors of one total. Up to five categories stand side by side; more than that would leave
     no room for their numbers, and one is the total again. -->
<#macro ranking of>
<#local beside = of.categories?size gt 1 && of.categories?size lte 5>
<#local share = beside?then(55 / (of.categories?size + 1), 30)>
<#if of.categories?size gt 5>
<table>
<caption>${say("{0}: by category on {1}, in persons", of.title, b.asOfText)}</caption>
<colgroup><col width="70"/><col width="30" type="number"/></colgroup>
<thead>
<tr><th scope="col">${say("Category")}</th><th scope="col">${say("Persons")}</th></tr>
</thead>
<tbody>
<#list of.categories as category>
<tr><th scope="row">${category}</th><td><@t.figure of.categoryTotals[category?index]/></td></tr>
</#list>
</tbody>
</table>
</#if>
<#local shares = of.ranking?filter(r -> r.share != "")?size != 0>
<#list of.ranking>
<table>
<caption>${say("{0}: by contributor on {1}, in persons", of.title, b.asOfText)}</caption>
<colgroup>
<col width="8" type="number"/>
<col width="${beside?then(23, 48) + shares?then(0, 14)}"/>
<#if beside>
<#list of.categories as category>
<col width="${share?string("0.##")}" type="number"/>
</#list>
</#if>
<col width="${share?string("0.##")}" type="number"/>
<#if shares>
<col width="14" type="number"/>
</#if>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Rank")}</th>
<th scope="col">${say("Contributor")}</th>
<#if beside>
<#list of.categories as category>
<th scope="col">${category}</th>
</#list>
</#if>
<th scope="col">${say("All")}</th>
<#if shares>
<th scope="col">${say("Share")}</th>
</#if>
</tr>
</thead>
<tbody>
<#items as r>
<tr>
<td><#if r.rank gt 0>${r.rank}</#if></td>
<th scope="row">${r.name}</th>
<#if beside>
<#list r.byCategory as figure>
<td><@t.figure figure/></td>
</#list>
</#if>
<td><@t.figure r.present/></td>
<#if shares>
<td>${r.share}</td>
</#if>
</tr>
</#items>
</tbody>
<tfoot>
<tr class="total">
<td></td>
<th scope="row">${say("Total")}</th>
<#if beside>
<#list of.categoryTotals as figure>
<td><@t.figure figure/></td>
</#list>
</#if>
<td><@t.figure of.present/></td>
<#if shares>
<td></td>
</#if>
</tr>
</tfoot>
</table>
</#list>
<#list of.byName>
<table class="dense">
<caption>${say("{0}: the same by name", of.title)}</caption>
<colgroup>
<col width="28"/><col width="8" type="number"/><col width="14" type="number"/>
<col width="28"/><col width="8" type="number"/><col width="14" type="number"/>
</colgroup>
<thead>
<tr>
<#list 1..2 as side>
<th scope="col" class="unsorted">${say("Contributor")}</th>
<th scope="col" class="unsorted">${say("Rank")}</th>
<th scope="col" class="unsorted">${say("Persons")}</th>
</#list>
</tr>
</thead>
<tbody>
<#items as pair>
<tr>
<@named pair.left/>
<#if pair.right??><@named pair.right/><#else><td></td><td></td><td></td></#if>
</tr>
</#items>
</tbody>
</table>
</#list>
</#macro>

<#-- A contributor in the table by name; its notes stand in the ranking. -->
<#macro named of>
<th scope="row">${of.name}</th><td><#if of.rank gt 0>${of.rank}</#if></td><td><@t.plain of.present/></td>
</#macro>

<#-- Contributors by operation, in as many parts of equal width as pages on their side need. -->
<#macro matrix of title all>
<#local count = of.operations?size>
<#local parts = ((count + 9) / 10)?floor>
<#local most = ((count + parts - 1) / parts)?floor>
<#local share = 64 / most>
<section<#if count gt 4> layout="landscape"</#if>>
<#-- Before the tables, because after them it might stand on a page of its own. -->
<p class="legend">${say("Contributors by name; the notes of their figures stand in the ranking.")}<#if of.remark != ""> ${of.remark}</#if><#if parts gt 1> ${say("“All” is over the operations of all parts.")}</#if></p>
<#list 0..<parts as part>
<#local first = part * most>
<#local last = (first + most < count)?then(first + most, count) - 1>
<table<#if of.rows?size gt 20> class="dense"</#if>>
<caption><#if parts gt 1>${say("{0}: by contributor and operation on {1}, in persons ({2} of {3})", title, b.asOfText, part + 1, parts)}<#else>${say("{0}: by contributor and operation on {1}, in persons", title, b.asOfText)}</#if></caption>
<colgroup>
<col width="${(88 - share * (last - first + 1))?string("0.##")}"/>
<#list first..last as column>
<col width="${share?string("0.##")}" type="number"/>
</#list>
<col width="12" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Contributor")}</th>
<#list of.operations[first..last] as operation>
<th scope="col">${operation}</th>
</#list>
<th scope="col">${say("All")}</th>
</tr>
</thead>
<tbody>
<#list of.rows as r>
<tr>
<th scope="row">${r.name}</th>
<#list r.byOperation[first..last] as figure>
<td><@t.plain figure/></td>
</#list>
<td><@t.plain r.present/></td>
</tr>
</#list>
</tbody>
<tfoot>
<tr class="total">
<th scope="row">${say("Total")}</th>
<#list of.totals[first..last] as figure>
<td><@t.plain figure/></td>
</#list>
<td><@t.plain all/></td>
</tr>
</tfoot>
</table>
</#list>
</section>
</#macro>

<#-- What publishers state for a total against what is computed. -->
<#macro stated of>
<p><@t.phrase say("This total is also stated by {0}. Days on which both are known: {1}; of these, the same: {2}.", t.slot[0], t.slot[1], t.slot[2]); n><#if n == 0>${of.by}<#elseif n == 1><@t.figure of.compared/><#else><@t.figure of.equal/></#if></@t.phrase><#if of.computedPeak != ""> ${of.computedPeak}</#if><#if of.statedPeak != ""> ${of.statedPeak}</#if></p>
<#list of.differences>
<table>
<caption>${say("Days on which the stated and the computed total differ, in persons")}</caption>
<colgroup><col width="31"/><col width="23" type="number"/><col width="23" type="number"/><col width="23" type="number"/></colgroup>
<thead>
<tr>
<th scope="col">${say("Day")}</th>
<th scope="col">${say("Stated")}</th>
<th scope="col">${say("Computed")}</th>
<th scope="col">${say("Stated less computed")}</th>
</tr>
</thead>
<tbody>
<#items as d>
<tr><th scope="row">${d.day}</th><td><@t.figure d.stated/></td><td><@t.figure d.computed/></td><td>${d.difference}</td></tr>
</#items>
</tbody>
</table>
</#list>
</#macro>

<#-- Counts of events by one thing; nothing if there are none. -->
<#macro counts caption head rows>
<#local killed = rows?filter(c -> c.killed.text != "")?size gt 0>
<#local injured = rows?filter(c -> c.injured.text != "")?size gt 0>
<#list rows>
<table<#if rows?size gt 30> class="dense"</#if>>
<caption>${caption}</caption>
<colgroup>
<#-- Where nothing is known of those killed, nobody knows in which events there were any. -->
<#if killed && injured>
<col width="32"/>
<col width="13" type="number"/>
<col width="15" type="number"/>
<col width="20" type="number"/>
<col width="20" type="number"/>
<#elseif killed>
<col width="40"/>
<col width="16" type="number"/>
<col width="18" type="number"/>
<col width="26" type="number"/>
<#elseif injured>
<col width="55"/>
<col width="20" type="number"/>
<col width="25" type="number"/>
<#else>
<col width="75"/>
<col width="25" type="number"/>
</#if>
</colgroup>
<thead>
<tr>
<th scope="col">${head}</th>
<th scope="col">${say("Events")}</th>
<#if killed>
<th scope="col">${say("With deaths")}</th>
<th scope="col">${say("Killed")}</th>
</#if>
<#if injured>
<th scope="col">${say("Injured")}</th>
</#if>
</tr>
</thead>
<tbody>
<#items as c>
<tr>
<th scope="row"><#if c.from??><time datetime="${c.from}">${c.label}</time><#else><@t.given c.label/></#if></th>
<td><@t.figure c.events/></td>
<#if killed>
<td><@t.figure c.withDeaths/></td>
<td><@t.figure c.killed/></td>
</#if>
<#if injured>
<td><@t.figure c.injured/></td>
</#if>
</tr>
</#items>
</tbody>
</table>
</#list>
</#macro>
<#-- Parts that have nothing to say, and what is said of them below the contents, once for all. -->
<#assign parts = [
  {"id": "changes", "title": say("What changed"), "says": !b.changes.first && !b.changes.none},
  {"id": "totals", "title": say("Totals"), "says": b.totals?size != 0},
  {"id": "strength", "title": say("Strength"), "says": b.operations?size != 0},
  {"id": "over-time", "title": say("Strength over time"), "says": b.charts?size != 0},
  {"id": "deployments", "title": say("Deployments over time"), "says": b.pictures.stays?size != 0},
  {"id": "map", "title": say("Maps"), "says": b.pictures.maps?size != 0},
  {"id": "announced", "title": say("Announced and planned"), "says": b.announcements?size != 0},
  {"id": "events", "title": say("Events"), "says": b.eventSummaries?size != 0},
  {"id": "casualties", "title": say("Casualties of own forces"), "says": b.casualties?size != 0},
  {"id": "timeline", "title": say("Timeline"), "says": b.timeline?size != 0 || b.unlisted != ""}]>
<#assign told = parts?filter(part -> part.says)?map(part -> part.id)>
<#assign omitted = parts?filter(part -> !part.says && part.id != "changes" && b.sections?seq_contains(part.id))>
<#assign unsaid = []>
<#if b.sections?seq_contains("changes")>
<#if b.changes.first>
<#assign unsaid = [say("This is the first edition, so that there is none to compare with.")]>
<#elseif b.changes.none>
<#assign unsaid = [say("Nothing is other than in {0}, worked out anew from what may be shown today.", b.changes.since)]>
</#if>
</#if>
<#if omitted?size != 0>
<#assign unsaid = unsaid + [say("Left out, because they have nothing to say: {0}.", omitted?map(part -> part.title)?join("; "))]>
</#if>
<html lang="${b.language}"<#if b.direction != "ltr"> dir="${b.direction}"</#if>>
<head>
<title>${b.title}</title>
<meta name="author" content="${b.provenance.program}"/>
<meta name="subject" content="${b.area}"/>
<meta name="keywords" content="${say("deployments, strength, timeline")}"/>
<meta name="marking" content="${b.marking}"/>
<meta name="as-of" content="${b.asOf}"/>
<meta name="cut-off" content="${b.cutOff}"/>
<meta name="run" content="${b.provenance.run}"/>
</head>
<body>
<h1>${b.title}</h1>
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

<@t.part "key-points" say("Key points")>
<#list b.keyPoints>
<ul>
<#items as point>
<li>${point}</li>
</#items>
</ul>
<#else>
<p class="nothing">${say("There is nothing to report.")}</p>
</#list>
</@t.part>

<@t.part "key-figures" say("Key figures")>
<#list b.keyFigures>
<dl class="figures">
<#items as k>
<div><dt>${k.label}</dt><dd><@t.figure k.figure/></dd><#if k.remark != ""><dd class="remark">${k.remark}</dd></#if><#if k.change != ""><dd class="remark">${k.change}</dd></#if></div>
</#items>
</dl>
<#else>
<p class="nothing">${say("No figure is reported.")}</p>
</#list>
</@t.part>

<section id="contents">
<h2>${say("Contents")}</h2>
<nav class="contents"/>
<#if unsaid?size != 0>
<p class="legend">${unsaid?join(" ")}</p>
</#if>
</section>

<@t.part "changes" say("What changed") told?seq_contains("changes")>
<p>${say("Compared with {0}, worked out anew from what may be shown today.", b.changes.since)}</p>
<#if b.changes.movements?size gt 0>
<@moved b.changes.movements say("Figures that are other than in the last edition, in persons where nothing else is said") say("Figure")/>
<#else>
<p>${say("No total and no operation's figure has moved.")}</p>
</#if>
<#if b.changes.contributors?size gt 0>
<@moved b.changes.contributors say("Present by contributor, where other than in the last edition, in persons, largest change first") say("Contributor, operation")/>
<#if b.changes.moreContributors gt 0>
<p>${say("{0, plural, one {# further figure of a contributor has} other {# further figures of contributors have}} moved by no more than these.", b.changes.moreContributors)}</p>
</#if>
</#if>
<#-- Where none is corrected, what is other would be blank and take room from what they are. -->
<#assign corrected = b.changes.records?filter(r -> r.fields?size gt 0)?size gt 0>
<#list b.changes.records>
<table>
<caption>${say("Records that are new, corrected or withdrawn")}</caption>
<colgroup>
<col width="12"/>
<col width="18"/>
<#if corrected>
<col width="33"/>
<col width="29"/>
<#else>
<col width="62"/>
</#if>
<col width="8" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Change")}</th>
<th scope="col">${say("Record")}</th>
<th scope="col">${say("What")}</th>
<#if corrected>
<th scope="col">${say("What is other")}</th>
</#if>
<th scope="col">${say("Source")}</th>
</tr>
</thead>
<tbody>
<#items as r>
<tr class="${r.change}">
<th scope="row">${t.change(r.change)}</th>
<td><span class="record">${r.recordId}</span></td>
<td><@t.given r.what/></td>
<#if corrected>
<td><#list r.fields as field><@t.given field/><#sep><br/></#sep></#list></td>
</#if>
<td><@t.sources r.sources/></td>
</tr>
</#items>
</tbody>
</table>
</#list>
<#assign late = b.changes.records?filter(r -> r.change == "late")?size gt 0>
<#if late || b.changes.more gt 0>
<p class="legend"><#if b.changes.more gt 0>${say("Further changed records that are not listed here: {0}.", b.changes.more)}<#if late> </#if></#if><#if late>${say("Late: new, about a time that the last edition already covered.")}</#if></p>
</#if>
<#list b.changes.method>
<p>${say("Changes of scope or method, which move figures without anything having happened:")}</p>
<ul>
<#items as sentence>
<li>${sentence}</li>
</#items>
</ul>
</#list>
</@t.part>

<@t.part "totals" say("Totals") told?seq_contains("totals")>
<#list b.totals as s>
<section>
<h3>${s.title}</h3>
<p>${s.counts}</p>
<@totalFigures s/>
<#list b.pictures.contributors?filter(c -> c.scope == s.id) as c>
<@charts.bars c/>
</#list>
<@ranking s/>
<#if s.matrix??>
<@matrix s.matrix s.title s.present/>
</#if>
<#if s.over??>
<@t.levels s.over s.title/>
</#if>
<#if s.stated??>
<@stated s.stated/>
</#if>
<@t.remarks s.remarks/>
</section>
</#list>
</@t.part>

<@t.part "strength" say("Strength") told?seq_contains("strength")>
<p>${b.scope}</p>
<#-- A measure that no operation has would take room from their names. -->
<#assign ceilings = t.anyOf(b.operations, "ceiling")>
<#assign fillRates = t.anyOf(b.operations, "fillRate")>
<#assign announced = t.anyOf(b.operations, "announced")>
<#assign imputed = t.anyOf(b.operations, "imputed")>
<#assign attributed = t.anyOf(b.operations, "attributed")>
<#assign rests = t.anyOf(b.operations, "rest")>
<#assign spare = 37 - ceilings?then(9, 0) - fillRates?then(8, 0) - announced?then(10, 0) - imputed?then(10, 0) + attributed?then(0, 10) + rests?then(0, 10)>
<#list b.operations>
<table id="strength-by-operation">
<caption>${say("Strength by operation on {0}, in persons", b.asOfText)}</caption>
<colgroup>
<col width="${(18 + spare * (0.5 + attributed?then(0, 0.1) + rests?then(0, 0.1)))?string("0.##")}"/>
<col width="${(13 + spare * 0.2)?string("0.##")}"/>
<col width="${(12 + spare * 0.1)?string("0.##")}" type="number"/>
<#if attributed><col width="${(10 + spare * 0.1)?string("0.##")}" type="number"/></#if>
<#if rests><col width="${(10 + spare * 0.1)?string("0.##")}" type="number"/></#if>
<#if ceilings><col width="9" type="number"/></#if>
<#if fillRates><col width="8" type="number"/></#if>
<#if announced><col width="10" type="number"/></#if>
<#if imputed><col width="10" type="number"/></#if>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Operation")}</th>
<th scope="col">${say("Basis")}</th>
<th scope="col">${say("Present")}</th>
<#if attributed><th scope="col">${say("Attributed")}</th></#if>
<#if rests><th scope="col">${say("Not attributed")}</th></#if>
<#if ceilings><th scope="col">${say("Ceiling")}</th></#if>
<#if fillRates><th scope="col">${say("Fill rate")}</th></#if>
<#if announced><th scope="col">${say("Announced")}</th></#if>
<#if imputed><th scope="col">${say("Imputed")}</th></#if>
</tr>
</thead>
<tbody>
<#items as o>
<tr>
<th scope="row"><strong><a href="#operation-${o?counter}">${o.code}</a></strong><#if o.name != o.code><br/>${o.name}</#if></th>
<td>${o.presentBasis}</td>
<td><@t.figure o.present/></td>
<#if attributed><td><@t.figure o.attributed/></td></#if>
<#if rests><td><@t.figure o.rest/></td></#if>
<#if ceilings><td><@t.figure o.ceiling/></td></#if>
<#if fillRates><td><@t.figure o.fillRate/></td></#if>
<#if announced><td><@t.figure o.announced/></td></#if>
<#if imputed><td><@t.figure o.imputed/></td></#if>
</tr>
</#items>
</tbody>
</table>
<p class="legend">${say("Basis: whose figure is shown as present.")}<#if attributed> ${say("Attributed: the sum of the contributors’ parts.")}</#if><#if rests> ${say("Not attributed: what they leave of the mission’s own figure.")}</#if><#if ceilings> ${say("Ceiling: the most that is approved, not what is there.")}</#if><#if fillRates> ${say("Fill rate: present against the ceiling in force.")}</#if><#if announced> ${say("Announced: stated but not begun.")}</#if><#if imputed> ${say("Imputed: worked out from other figures.")}</#if> ${say("The columns are never added to each other.")}</p>
</#list>
<#list b.pictures.contributors?filter(c -> b.totals?filter(s -> s.id == c.scope)?size == 0) as c>
<@charts.bars c/>
</#list>
<#-- Many operations of which nothing is left to say, as ended missions, are rows and not a section each. -->
<#assign silent = b.operations?filter(o -> o.contributors?size == 0 && o.remarks?size == 0 && !(o.over??))?map(o -> o.code)>
<#assign gathered = silent?size gt 3>
<#list b.operations as o>
<#if !gathered || !silent?seq_contains(o.code)>
<section id="operation-${o?counter}">
<h3>${o.code}<#if o.name != o.code>: ${o.name}</#if></h3>
<p>${say("Led by: {0}. Host: {1}.", t.stated(o.leads), t.stated(o.hosts))}</p>
<#-- A measure that none of them has would take room from the remarks. -->
<#assign ceilings = t.anyOf(o.contributors, "ceiling")>
<#assign fillRates = t.anyOf(o.contributors, "fillRate")>
<#assign announced = t.anyOf(o.contributors, "announced")>
<#assign imputed = t.anyOf(o.contributors, "imputed")>
<#assign categories = o.contributors?filter(c -> c.category != "")?size != 0>
<#assign presents = t.anyOf(o.contributors, "present") || !(ceilings || announced || imputed)>
<#assign rest = 82 - categories?then(11, 0) - presents?then(13, 0) - ceilings?then(10, 0) - fillRates?then(8, 0) - announced?then(11, 0) - imputed?then(9, 0)>
<#assign wide = categories && rest gt 40>
<#list o.contributors>
<table>
<caption>${say("{0}: strength by contributor on {1}, in persons", o.code, b.asOfText)}</caption>
<colgroup>
<col width="18"/>
<#if categories><col width="${wide?then(17, 11)}"/></#if>
<#if presents><col width="13" type="number"/></#if>
<#if ceilings><col width="10" type="number"/></#if>
<#if fillRates><col width="8" type="number"/></#if>
<#if announced><col width="11" type="number"/></#if>
<#if imputed><col width="9" type="number"/></#if>
<col width="${wide?then(rest - 6, rest)}"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Contributor")}</th>
<#if categories><th scope="col">${say("Category")}</th></#if>
<#if presents><th scope="col">${say("Present")}</th></#if>
<#if ceilings><th scope="col">${say("Ceiling")}</th></#if>
<#if fillRates><th scope="col">${say("Fill rate")}</th></#if>
<#if announced><th scope="col">${say("Announced")}</th></#if>
<#if imputed><th scope="col">${say("Imputed")}</th></#if>
<th scope="col">${say("Remark")}</th>
</tr>
</thead>
<tbody>
<#items as c>
<tr>
<th scope="row">${c.name}</th>
<#if categories><td>${c.category}</td></#if>
<#if presents><td><@t.figure c.present/></td></#if>
<#if ceilings><td><@t.figure c.ceiling/></td></#if>
<#if fillRates><td><@t.figure c.fillRate/></td></#if>
<#if announced><td><@t.figure c.announced/></td></#if>
<#if imputed><td><@t.figure c.imputed/></td></#if>
<td>${c.remark}</td>
</tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">${say("No contributor’s part is reported.")}</p>
</#list>
<#if o.over??>
<@t.levels o.over o.code/>
</#if>
<@t.remarks o.remarks/>
</section>
</#if>
</#list>
<#if gathered>
<section>
<h3>${say("Operations without a contributor’s part")}</h3>
<table>
<caption>${say("Operations of which no contributor’s part is reported on {0}", b.asOfText)}</caption>
<colgroup>
<col width="50"/>
<col width="20"/>
<col width="30"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Operation")}</th>
<th scope="col">${say("Led by")}</th>
<th scope="col">${say("Host")}</th>
</tr>
</thead>
<tbody>
<#list b.operations as o>
<#if silent?seq_contains(o.code)>
<tr id="operation-${o?counter}">
<th scope="row"><strong>${o.code}</strong><#if o.name != o.code>: ${o.name}</#if></th>
<td>${t.stated(o.leads)}</td>
<td>${t.stated(o.hosts)}</td>
</tr>
</#if>
</#list>
</tbody>
</table>
</section>
</#if>
</@t.part>

<@t.part "over-time" say("Strength over time") told?seq_contains("over-time")>
<#-- The period, and no more than two years of monthly counts; the workbook has all. -->
<#function untold of>
<#return [of.steps?size - 24, of.before]?max>
</#function>
<p>${say("Where a source says only a month or a year, the charts and their tables show a day in its place.")}</p>
<#list b.charts as c>
<section>
<h3>${c.title}</h3>
<@charts.steps of=c title=""/>
<table<#if c.series?filter(s -> s.steps?size gt 10)?size gt 0> class="dense"</#if>>
<caption>${say("{0}: the figures behind the chart", c.title)}</caption>
<colgroup>
<col width="40"/>
<col width="20"/>
<col width="20"/>
<col width="20" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Line")}</th>
<th scope="col">${say("From")}</th>
<th scope="col">${say("Until, not including")}</th>
<th scope="col">${say("Level ({0})", c.unit)}</th>
</tr>
</thead>
<tbody>
<#list c.series as s>
<#list s.steps[untold(s)..] as step>
<tr>
<th scope="row">${s.name}</th>
<td><time datetime="${step.from}">${step.from}</time></td>
<td><time datetime="${step.to}">${step.to}</time></td>
<td>${step.text}</td>
</tr>
<#else>
<tr><th scope="row">${s.name}</th><td colspan="3">${say("nothing is reported")}</td></tr>
</#list>
</#list>
</tbody>
</table>
<#assign below = c.series?filter(s -> untold(s) gt 0)?map(s -> say("{0}: {1, plural, one {the row before these is} other {the # rows before these are}} in the workbook.", s.name, untold(s)))>
<#if c.marks?size gt 0><#assign below = below + [t.marked(c.marks)]></#if>
<#if below?size gt 0>
<p class="legend">${below?join(" ")}</p>
</#if>
</section>
</#list>
</@t.part>

<@t.part "deployments" say("Deployments over time") told?seq_contains("deployments")>
<#list b.pictures.stays as s>
<@charts.stays s/>
<table>
<caption>${say("{0}: the bars of the chart", s.title)}</caption>
<colgroup><col width="32"/><col width="14"/><col width="34"/><col width="20"/></colgroup>
<thead>
<tr>
<th scope="col">${say("Who")}</th>
<th scope="col">${say("What")}</th>
<th scope="col">${say("When")}</th>
<th scope="col">${say("Persons at the end")}</th>
</tr>
</thead>
<tbody>
<#list s.lanes as lane>
<#list lane.stays as stay>
<tr>
<th scope="row">${lane.name}</th>
<td>${t.stay(stay.kind)}</td>
<td>${stay.when}</td>
<td>${stay.text}</td>
</tr>
</#list>
</#list>
</tbody>
</table>
<#if s.marks?size gt 0>
<p class="legend">${t.marked(s.marks)}</p>
</#if>
</#list>
</@t.part>

<@t.part "map" say("Maps") told?seq_contains("map")>
<#list b.pictures.maps as m>
<section>
<h3>${m.title}</h3>
<@charts.map of=m title=""/>
<#-- Side by side, because most are short. A country whose circle is named is not named again. -->
<#assign entries =
    m.sites?filter(s -> s.label != "")?map(s -> {"text": s.text, "shaded": false})
    + m.shades?filter(s -> s.label != "" || m.sites?size == 0)?map(s -> {"text": s.text, "shaded": m.sites?size != 0})>
<#assign across = (entries?size gt 60)?then(3, (entries?size gt 8)?then(2, 1))>
<table<#if entries?size gt 20> class="dense"</#if>>
<caption><#if m.sites?size gt m.sites?filter(s -> s.label != "")?size>${say("{0}: what the map names; the workbook has all its places", m.title)}<#else>${say("{0}: what the map names", m.title)}</#if></caption>
<colgroup><#list 1..across as column><col width="${(100 / across)?string("0.##")}"/></#list></colgroup>
<thead>
<tr><#list 1..across as column><th scope="col" class="unsorted">${say("Place and number")}</th></#list></tr>
</thead>
<tbody>
<#list entries?chunk(across) as row>
<tr><#list row as place><td><@t.given place.text/><#if place.shaded> (${say("shaded country")})</#if></td></#list><#list row?size..<across as none><td></td></#list></tr>
</#list>
</tbody>
</table>
</section>
</#list>
</@t.part>

<@t.part "announced" say("Announced and planned") told?seq_contains("announced")>
<#list b.announcements>
<p>${say("None of this is counted as present.")}</p>
<table>
<caption>${say("Announced, approved, planned or being prepared on {0}", b.asOfText)}</caption>
<colgroup>
<col width="11"/>
<col width="13"/>
<col width="28"/>
<col width="12"/>
<col width="12" type="number"/>
<col width="13"/>
<col width="11"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Operation")}</th>
<th scope="col">${say("Contributor")}</th>
<th scope="col">${say("What")}</th>
<th scope="col">${say("Status")}</th>
<th scope="col">${say("Persons")}</th>
<th scope="col" class="unsorted">${say("From")}</th>
<th scope="col" class="unsorted">${say("Until")}</th>
</tr>
</thead>
<tbody>
<#items as a>
<tr>
<th scope="row">${a.operation}</th>
<td>${a.contributor}</td>
<td><@t.given a.what/></td>
<td>${a.status}</td>
<td><@t.figure a.figure/></td>
<td>${a.from}</td>
<td>${a.until}</td>
</tr>
</#items>
</tbody>
</table>
</#list>
</@t.part>

<@t.part "events" say("Events") told?seq_contains("events")>
<#list b.eventSummaries as s>
<section>
<#if s.dataset != "">
<h3><@t.dataset s.dataset/></h3>
</#if>
<#assign all = [s.occurred]>
<#if s.claimed??><#assign all = all + [s.claimed]></#if>
<#if s.planned??><#assign all = all + [s.planned]></#if>
<@counts say("Events") say("Status") all/>
<p class="legend">${say("With deaths: at least one person was, or may have been, killed. Planned and claimed events are in no other table but those that say so.")}</p>
<#list b.pictures.months?filter(m -> m.dataset == s.dataset) as m>
<@charts.months m/>
</#list>
<@counts say("Events by month") say("Month") s.months/>
<#if s.dating != "">
<p class="legend">${s.dating}</p>
</#if>
<@counts say("Events by type") say("Type") s.types/>
<@counts say("Events by host") say("Host") s.hosts/>
<@counts say("Events by first-level area") say("Area") s.areas/>
<@counts say("Claimed events by type") say("Type") s.claimedTypes/>
<@counts say("Claimed events by host") say("Host") s.claimedHosts/>
<#if s.dating != "">
<table>
<caption>${say("What the events’ dates and places are worth")}</caption>
<colgroup><col width="80"/><col width="20" type="number"/></colgroup>
<thead>
<tr><th scope="col">${say("Events")}</th><th scope="col">${say("Number")}</th></tr>
</thead>
<tbody>
<tr><th scope="row">${say("Summaries of an unstated number of incidents")}</th><td><@t.figure s.summaries/></td></tr>
<tr><th scope="row">${say("Placed to the first-level area at best")}</th><td><@t.figure s.imprecisePlaces/></td></tr>
<tr><th scope="row">${say("Dated so that they lie in no one month")}</th><td><@t.figure s.impreciseDates/></td></tr>
</tbody>
</table>
</#if>
</section>
</#list>
<#if b.eventSummaries?size gt 1>
<p>${say("Datasets describe the same incidents and are never added to each other.")}</p>
</#if>
</@t.part>

<@t.part "casualties" say("Casualties of own forces") told?seq_contains("casualties")>
<#list b.casualties>
<table>
<caption>${say("Own forces killed and injured, in persons; no part of the events’ deaths")}</caption>
<colgroup>
<col width="22"/>
<col width="13" type="number"/>
<col width="13" type="number"/>
<col width="13" type="number"/>
<col width="13" type="number"/>
<col width="13" type="number"/>
<col width="13" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Nation")}</th>
<th scope="col">${say("Killed, hostile")}</th>
<th scope="col">${say("Killed, non-hostile")}</th>
<th scope="col">${say("Killed, cause unknown")}</th>
<th scope="col">${say("Injured, hostile")}</th>
<th scope="col">${say("Injured, non-hostile")}</th>
<th scope="col">${say("Injured, cause unknown")}</th>
</tr>
</thead>
<tbody>
<#items as c>
<tr<#if c.code == ""> class="total"</#if>>
<th scope="row">${c.name}</th>
<td><@t.figure c.killedHostile/></td>
<td><@t.figure c.killedNonHostile/></td>
<td><@t.figure c.killedUnknown/></td>
<td><@t.figure c.injuredHostile/></td>
<td><@t.figure c.injuredNonHostile/></td>
<td><@t.figure c.injuredUnknown/></td>
</tr>
</#items>
</tbody>
</table>
</#list>
</@t.part>

<@t.part "timeline" say("Timeline") told?seq_contains("timeline")>
<#-- A column that no row fills would take room from the words; a long listing has low rows. -->
<#assign operations = b.timeline?filter(row -> row.operation != "")?size gt 0>
<#assign statuses = b.timeline?filter(row -> row.status != "")?size gt 0>
<#assign figures = b.timeline?filter(row -> row.figure != "")?size gt 0>
<#assign places = b.timeline?filter(row -> row.place != "")?size gt 0>
<#assign repeated = b.timeline?filter(row -> row.records gt 1)?size gt 0>
<#assign wordy = b.timeline?filter(row -> row.date?length gt 24)?size gt 0>
<#list b.timeline>
<p>${say("Each record once, by its earliest day.")}<#if b.eventSummaries?filter(s -> (s.summaries.best!0) gt 0)?size gt 0> ${say("Summary: a record that stands for several incidents.")}</#if><#if repeated> ${say("Counts of the same people that are repeated are one line; the workbook lists each.")}</#if></p>
<table<#if b.timeline?size gt 200> class="dense"</#if>>
<caption><#if b.period != "">${say("Events and deployments, {0}", b.period)}<#else>${say("Events and deployments")}</#if></caption>
<colgroup>
<col width="${repeated?then(18, wordy?then(16, 13))}"/>
<col width="${repeated?then(75, wordy?then(77, 80)) - operations?then(11, 0) - statuses?then(13, 0) - figures?then(11, 0) - places?then(operations?then(15, 25), 0)}"/>
<#if operations><col width="11"/></#if>
<#if statuses><col width="13"/></#if>
<#if figures><col width="11" type="number"/></#if>
<#if places><col width="${operations?then(15, 25)}"/></#if>
<col width="7" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("Date")}</th>
<th scope="col">${say("What")}</th>
<#if operations><th scope="col">${say("Operation")}</th></#if>
<#if statuses><th scope="col">${say("Status")}</th></#if>
<#if figures><th scope="col">${say("Persons")}</th></#if>
<#if places><th scope="col">${say("Place")}</th></#if>
<th scope="col">${say("Source")}</th>
</tr>
</thead>
<tbody>
<#items as row>
<tr class="${row.kind}">
<th scope="row"><#if row.earliest??><time datetime="${row.earliest}">${row.date}</time><#else>${row.date}</#if></th>
<td><@t.given row.what/></td>
<#if operations><td>${row.operation}</td></#if>
<#if statuses><td>${row.status}</td></#if>
<#if figures><td>${row.figure}</td></#if>
<#if places><td><@t.given row.place/></td></#if>
<td><@t.sources row.sources/></td>
</tr>
</#items>
</tbody>
</table>
</#list>
<#if b.earlierDeployments != "">
<p>${b.earlierDeployments}</p>
</#if>
<#if b.unlisted != "">
<p>${b.unlisted}</p>
</#if>
</@t.part>

<@t.part "quality" say("Data quality")>
<#list b.quality>
<table>
<caption>${say("What was read, and what is missing or doubtful in it")}</caption>
<colgroup><col width="70"/><col width="30" type="number"/></colgroup>
<thead>
<tr><th scope="col">${say("Measure")}</th><th scope="col">${say("Value")}</th></tr>
</thead>
<tbody>
<#items as q>
<tr><th scope="row">${q.label}</th><td>${q.value}</td></tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">${say("Nothing is recorded on the quality of the data.")}</p>
</#list>
</@t.part>

<section id="method">
<h2>${say("Scope and method")}</h2>
<p>${b.scope}</p>
<#list b.method>
<ul>
<#items as sentence>
<li>${sentence}</li>
</#items>
</ul>
<#else>
<p class="nothing">${say("No further definitions apply.")}</p>
</#list>
<#list b.overruled>
<p>${say("Guards against counting twice that were overruled:")}</p>
<ul>
<#items as sentence>
<li>${sentence}</li>
</#items>
</ul>
</#list>
</section>

<section id="notes">
<h2>${say("Notes")}</h2>
<#list b.notes>
<p>${say("Each figure above leads by its number to the records it stands on.")}<#if b.notes?filter(n -> n.recordId == "")?size gt 0> ${say("Records that a note does not name are in the workbook: under its number in the sheet Evidence, or among the deployments and events.")}</#if></p>
<ol class="notes">
<#items as n>
<li id="note-${n.number}"><@t.sentence n.what/><#if n.quote != ""> <@t.phrase say("“{0}”.", t.slot[0])><@t.given n.quote/></@t.phrase></#if><#list n.sources> <@t.phrase say("{0, plural, one {Source} other {Sources}} {1}.", n.sources?size, t.slot[0])><#items as s><@t.sources [s]/><#sep>, </#items></@t.phrase></#list><#if n.recordId != ""> <@t.phrase say("Record {0}.", t.slot[0])><span class="record">${n.recordId}</span></@t.phrase></#if><#if n.url != ""> <@t.web n.url><span class="address">${n.url}</span></@t.web></#if></li>
</#items>
</ol>
<#else>
<p class="nothing">${say("No figure stands on a record.")}</p>
</#list>
</section>

<section id="sources">
<h2>${say("Sources")}</h2>
<#list b.sources>
<ol class="sources">
<#items as s>
<li id="source-${s.number}"><#if s.publisher != ""><@t.given s.publisher/>: </#if><em><@t.sentence s.title/></em> ${say("Published: {0}.", s.published)}<#if s.retrieved != ""> ${say("Read: {0}.", s.retrieved)}</#if><#if s.reliability != ""> ${say("Reliability: {0}.", s.reliability)}</#if><#if s.licence != ""> ${say("Licence: {0}.", s.licence)}</#if> ${say("Records: {0}.", s.records)}<#if s.url != ""> <@t.web s.url><span class="address">${s.url}</span></@t.web></#if><#if s.note != ""> <@t.sentence s.note/></#if></li>
</#items>
</ol>
<#else>
<p class="nothing">${say("No source is named.")}</p>
</#list>
</section>

<section id="provenance">
<h2>${say("Provenance")}</h2>
<#if b.provenance.inputs?size != 0>
<p>${say("This briefing can be made again, byte for byte, from what is listed here.")}</p>
</#if>
<table class="plain">
<caption>${say("The run")}</caption>
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
<col width="26" type="text"/>
<col width="10" type="number"/>
<col width="64" type="text"/>
</colgroup>
<thead>
<tr>
<th scope="col">${say("File")}</th>
<th scope="col">${say("Bytes")}</th>
<th scope="col">${say("SHA-256")}</th>
</tr>
</thead>
<tbody>
<#items as i>
<tr>
<th scope="row"><@t.given i.name/></th>
<td><data value="${i.bytes}">${say("{0, number}", i.bytes)}</data></td>
<td>${i.sha256}</td>
</tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">${say("No file is named here.")}</p>
</#list>
</section>
</body>
</html>
