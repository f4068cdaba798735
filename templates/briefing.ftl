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
<div><dt>Present on ${b.asOfText}</dt><dd><@t.figure of.present/></dd></div>
<div><dt>Contributors</dt><dd><@t.figure of.contributors/></dd></div>
<div><dt>Operations</dt><dd><@t.figure of.missions/></dd></div>
<#if !of.ceiling.none>
<div><dt>Ceiling</dt><dd><@t.figure of.ceiling/></dd><#if !of.fillRate.none><dd class="remark">fill rate <@t.figure of.fillRate/></dd></#if></div>
</#if>
</dl>
</#macro>

<#-- Contributors of one total. Up to five categories stand side by side; more than that would leave
     no room for their numbers, and one is the total again. -->
<#macro ranking of>
<#local beside = of.categories?size gt 1 && of.categories?size lte 5>
<#local share = beside?then(55 / (of.categories?size + 1), 30)>
<#if of.categories?size gt 5>
<table>
<caption>${of.title}: by category on ${b.asOfText}, in persons</caption>
<colgroup><col width="70"/><col width="30" type="number"/></colgroup>
<thead>
<tr><th scope="col">Category</th><th scope="col">Persons</th></tr>
</thead>
<tbody>
<#list of.categories as category>
<tr><th scope="row">${category}</th><td><@t.figure of.categoryTotals[category?index]/></td></tr>
</#list>
</tbody>
</table>
</#if>
<#list of.ranking>
<table>
<caption>${of.title}: by contributor on ${b.asOfText}, in persons</caption>
<colgroup>
<col width="8" type="number"/>
<col width="${beside?then(23, 48)}"/>
<#if beside>
<#list of.categories as category>
<col width="${share?string("0.##")}" type="number"/>
</#list>
</#if>
<col width="${share?string("0.##")}" type="number"/>
<col width="14" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">Rank</th>
<th scope="col">Contributor</th>
<#if beside>
<#list of.categories as category>
<th scope="col">${category}</th>
</#list>
</#if>
<th scope="col">All</th>
<th scope="col">Share</th>
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
<td>${r.share}</td>
</tr>
</#items>
</tbody>
<tfoot>
<tr class="total">
<td></td>
<th scope="row">Total</th>
<#if beside>
<#list of.categoryTotals as figure>
<td><@t.figure figure/></td>
</#list>
</#if>
<td><@t.figure of.present/></td>
<td></td>
</tr>
</tfoot>
</table>
</#list>
<#list of.byName>
<table class="dense">
<caption>${of.title}: the same by name</caption>
<colgroup>
<col width="28"/><col width="8" type="number"/><col width="14" type="number"/>
<col width="28"/><col width="8" type="number"/><col width="14" type="number"/>
</colgroup>
<thead>
<tr>
<#list 1..2 as side>
<th scope="col" class="unsorted">Contributor</th>
<th scope="col" class="unsorted">Rank</th>
<th scope="col" class="unsorted">Persons</th>
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
<#list 0..<parts as part>
<#local first = part * most>
<#local last = (first + most < count)?then(first + most, count) - 1>
<table<#if of.rows?size gt 20> class="dense"</#if>>
<caption>${title}: by contributor and operation on ${b.asOfText}, in persons<#if parts gt 1> (${part + 1} of ${parts})</#if></caption>
<colgroup>
<col width="${(88 - share * (last - first + 1))?string("0.##")}"/>
<#list first..last as column>
<col width="${share?string("0.##")}" type="number"/>
</#list>
<col width="12" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">Contributor</th>
<#list of.operations[first..last] as operation>
<th scope="col">${operation}</th>
</#list>
<th scope="col">All</th>
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
<th scope="row">Total</th>
<#list of.totals[first..last] as figure>
<td><@t.plain figure/></td>
</#list>
<td><@t.plain all/></td>
</tr>
</tfoot>
</table>
</#list>
<p class="legend">Contributors by name; the notes of their figures stand in the ranking.<#if of.remark != ""> ${of.remark}</#if><#if parts gt 1> “All” is over the operations of all parts.</#if></p>
</section>
</#macro>

<#-- What publishers state for a total against what is computed. -->
<#macro stated of>
<p>This total is also stated by ${of.by}. Days on which both are known: <@t.figure of.compared/>; of these, the same: <@t.figure of.equal/>.<#if of.computedPeak != ""> ${of.computedPeak}</#if><#if of.statedPeak != ""> ${of.statedPeak}</#if></p>
<#list of.differences>
<table>
<caption>Days on which the stated and the computed total differ, in persons</caption>
<colgroup><col width="31"/><col width="23" type="number"/><col width="23" type="number"/><col width="23" type="number"/></colgroup>
<thead>
<tr>
<th scope="col">Day</th>
<th scope="col">Stated</th>
<th scope="col">Computed</th>
<th scope="col">Stated less computed</th>
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
<#list rows>
<table>
<caption>${caption}</caption>
<colgroup>
<col width="32"/>
<col width="13" type="number"/>
<col width="15" type="number"/>
<col width="20" type="number"/>
<col width="20" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">${head}</th>
<th scope="col">Events</th>
<th scope="col">With deaths</th>
<th scope="col">Killed</th>
<th scope="col">Injured</th>
</tr>
</thead>
<tbody>
<#items as c>
<tr>
<th scope="row"><#if c.from??><time datetime="${c.from}">${c.label}</time><#else><@t.given c.label/></#if></th>
<td><@t.figure c.events/></td>
<td><@t.figure c.withDeaths/></td>
<td><@t.figure c.killed/></td>
<td><@t.figure c.injured/></td>
</tr>
</#items>
</tbody>
</table>
</#list>
</#macro>
<html lang="${b.language}">
<head>
<title>${b.title}</title>
<meta name="author" content="${b.provenance.program}"/>
<meta name="subject" content="${b.area}"/>
<meta name="keywords" content="deployments, strength, timeline"/>
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
<@t.fact "Area" b.area/>
<tr><th scope="row">As of</th><td><time datetime="${b.asOf}">${b.asOfText}</time></td></tr>
<@t.fact "Period covered" b.period/>
<@t.fact "Information cut-off" b.cutOff/>
<@t.fact "Marking" b.marking/>
</tbody>
</table>

<@t.part "key-points" "Key points">
<#list b.keyPoints>
<ul>
<#items as point>
<li>${point}</li>
</#items>
</ul>
<#else>
<p class="nothing">There is nothing to report.</p>
</#list>
</@t.part>

<@t.part "key-figures" "Key figures">
<#list b.keyFigures>
<dl class="figures">
<#items as k>
<div><dt>${k.label}</dt><dd><@t.figure k.figure/></dd><#if k.remark != ""><dd class="remark">${k.remark}</dd></#if><#if k.change != ""><dd class="remark">${k.change}</dd></#if></div>
</#items>
</dl>
<#else>
<p class="nothing">No figure is reported.</p>
</#list>
</@t.part>

<section id="contents">
<h2>Contents</h2>
<nav class="contents"/>
</section>

<@t.part "changes" "What changed">
<#if b.changes.first>
<p class="nothing">This is the first edition, so that there is none to compare with.</p>
<#elseif b.changes.none>
<p class="nothing">Nothing is other than in ${b.changes.since}.</p>
<#else>
<p>Compared with ${b.changes.since}.</p>
<#list b.changes.movements>
<table>
<caption>Figures that are other than in the last edition, in persons where nothing else is said</caption>
<colgroup>
<col width="40"/>
<col width="20" type="number"/>
<col width="20" type="number"/>
<col width="20" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">Figure</th>
<th scope="col">Before</th>
<th scope="col">Now</th>
<th scope="col">Difference</th>
</tr>
</thead>
<tbody>
<#items as m>
<tr>
<th scope="row">${m.label}</th>
<td><@t.figure m.before/></td>
<td><@t.figure m.after/></td>
<td>${m.difference}</td>
</tr>
</#items>
</tbody>
</table>
<#else>
<p>No figure has moved.</p>
</#list>
<#list b.changes.records>
<table>
<caption>Records that are new, corrected or withdrawn</caption>
<colgroup>
<col width="12"/>
<col width="18"/>
<col width="33"/>
<col width="29"/>
<col width="8" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">Change</th>
<th scope="col">Record</th>
<th scope="col">What</th>
<th scope="col">What is other</th>
<th scope="col">Source</th>
</tr>
</thead>
<tbody>
<#items as r>
<tr class="${r.change}">
<th scope="row">${r.change}</th>
<td><span class="record">${r.recordId}</span></td>
<td><@t.given r.what/></td>
<td><#list r.fields as field><@t.given field/><#sep><br/></#sep></#list></td>
<td><@t.source r.source/></td>
</tr>
</#items>
</tbody>
</table>
</#list>
<#if b.changes.records?size gt 0 || b.changes.more gt 0>
<p class="legend"><#if b.changes.more gt 0>Further changed records that are not listed here: ${b.changes.more}. </#if>Late: new, about a time that the last edition already covered.</p>
</#if>
<#list b.changes.method>
<p>Changes of scope or method, which move figures without anything having happened:</p>
<ul>
<#items as sentence>
<li>${sentence}</li>
</#items>
</ul>
</#list>
</#if>
</@t.part>

<@t.part "totals" "Totals">
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
<#else>
<p class="nothing">The settings name no total over several operations.</p>
</#list>
</@t.part>

<@t.part "strength" "Strength">
<p>${b.scope}</p>
<#list b.operations>
<table id="strength-by-operation">
<caption>Strength by operation on ${b.asOfText}, in persons</caption>
<colgroup>
<col width="18"/>
<col width="13"/>
<col width="12" type="number"/>
<col width="10" type="number"/>
<col width="10" type="number"/>
<col width="9" type="number"/>
<col width="8" type="number"/>
<col width="10" type="number"/>
<col width="10" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">Operation</th>
<th scope="col">Basis</th>
<th scope="col">Present</th>
<th scope="col">Attributed</th>
<th scope="col">Not attributed</th>
<th scope="col">Ceiling</th>
<th scope="col">Fill rate</th>
<th scope="col">Announced</th>
<th scope="col">Imputed</th>
</tr>
</thead>
<tbody>
<#items as o>
<tr>
<th scope="row"><strong>${o.code}</strong><#if o.name != o.code><br/>${o.name}</#if></th>
<td>${o.presentBasis}</td>
<td><@t.figure o.present/></td>
<td><@t.figure o.attributed/></td>
<td><@t.figure o.rest/></td>
<td><@t.figure o.ceiling/></td>
<td><@t.figure o.fillRate/></td>
<td><@t.figure o.announced/></td>
<td><@t.figure o.imputed/></td>
</tr>
</#items>
</tbody>
</table>
<p class="legend">Basis: whose figure is shown as present. Attributed: the sum of the contributors’ parts. Not attributed: what they leave of the mission’s own figure. Ceiling: the most that is approved, not what is there. Fill rate: present against the ceiling in force. Announced: stated but not begun. Imputed: worked out from other figures. The columns are never added to each other.</p>
<#else>
<p class="nothing">No operation is in this briefing.</p>
</#list>
<#list b.pictures.contributors?filter(c -> b.totals?filter(s -> s.id == c.scope)?size == 0) as c>
<@charts.bars c/>
</#list>
<#list b.operations as o>
<section>
<h3>${o.code}<#if o.name != o.code>: ${o.name}</#if></h3>
<p>Led by: ${(o.leads == "")?then("not stated", o.leads)}. Host: ${(o.hosts == "")?then("not stated", o.hosts)}.</p>
<#-- A measure that none of them has would take room from the remarks. -->
<#assign ceilings = o.contributors?filter(c -> !c.ceiling.none)?size gt 0>
<#assign fillRates = o.contributors?filter(c -> !c.fillRate.none)?size gt 0>
<#assign announced = o.contributors?filter(c -> !c.announced.none)?size gt 0>
<#assign imputed = o.contributors?filter(c -> !c.imputed.none)?size gt 0>
<#list o.contributors>
<table>
<caption>${o.code}: strength by contributor on ${b.asOfText}, in persons</caption>
<colgroup>
<col width="18"/>
<col width="11"/>
<col width="13" type="number"/>
<#if ceilings><col width="10" type="number"/></#if>
<#if fillRates><col width="8" type="number"/></#if>
<#if announced><col width="11" type="number"/></#if>
<#if imputed><col width="9" type="number"/></#if>
<col width="${58 - ceilings?then(10, 0) - fillRates?then(8, 0) - announced?then(11, 0) - imputed?then(9, 0)}"/>
</colgroup>
<thead>
<tr>
<th scope="col">Contributor</th>
<th scope="col">Category</th>
<th scope="col">Present</th>
<#if ceilings><th scope="col">Ceiling</th></#if>
<#if fillRates><th scope="col">Fill rate</th></#if>
<#if announced><th scope="col">Announced</th></#if>
<#if imputed><th scope="col">Imputed</th></#if>
<th scope="col">Remark</th>
</tr>
</thead>
<tbody>
<#items as c>
<tr>
<th scope="row">${c.name}</th>
<td>${c.category}</td>
<td><@t.figure c.present/></td>
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
<p class="nothing">No contributor’s part is reported.</p>
</#list>
<#if o.over??>
<@t.levels o.over o.code/>
</#if>
<@t.remarks o.remarks/>
</section>
</#list>
</@t.part>

<@t.part "over-time" "Strength over time">
<#list b.charts as c>
<section>
<h3>${c.title}</h3>
<@charts.steps c/>
<table>
<caption>${c.title}: the figures behind the chart</caption>
<colgroup>
<col width="40"/>
<col width="20"/>
<col width="20"/>
<col width="20" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">Line</th>
<th scope="col">From</th>
<th scope="col">Until, not including</th>
<th scope="col">Level (${c.unit})</th>
</tr>
</thead>
<tbody>
<#list c.series as s>
<#list s.steps as step>
<tr>
<th scope="row">${s.name}</th>
<td><time datetime="${step.from}">${step.from}</time></td>
<td><time datetime="${step.to}">${step.to}</time></td>
<td>${step.text}</td>
</tr>
<#else>
<tr><th scope="row">${s.name}</th><td colspan="3">nothing is reported</td></tr>
</#list>
</#list>
</tbody>
</table>
<p class="legend">Days are those at which the chart draws; where a source says only a month or a year, they stand for it.<#list c.marks> Marked: <#items as m>${m.label}<#sep>; </#sep></#items>. The timeline has their dates.</#list></p>
</section>
<#else>
<p class="nothing">No figures are known from which a chart could be drawn.</p>
</#list>
</@t.part>

<@t.part "deployments" "Deployments over time">
<#list b.pictures.stays as s>
<@charts.stays s/>
<table>
<caption>${s.title}: the bars of the chart</caption>
<colgroup><col width="32"/><col width="14"/><col width="34"/><col width="20"/></colgroup>
<thead>
<tr>
<th scope="col">Who</th>
<th scope="col">What</th>
<th scope="col">When</th>
<th scope="col">Persons at the end</th>
</tr>
</thead>
<tbody>
<#list s.lanes as lane>
<#list lane.stays as stay>
<tr>
<th scope="row">${lane.name}</th>
<td>${stay.kind}</td>
<td>${stay.when}</td>
<td>${stay.text}</td>
</tr>
</#list>
</#list>
</tbody>
</table>
<#list s.marks>
<p class="legend">Marked: <#items as m>${m.label}<#sep>; </#sep></#items>. The timeline has their dates.</p>
</#list>
<#else>
<p class="nothing">No deployment is known with a date.</p>
</#list>
</@t.part>

<@t.part "map" "Maps">
<#list b.pictures.maps as m>
<section>
<h3>${m.title}</h3>
<@charts.map m/>
<table>
<caption>${m.title}: what the map names<#if m.sites?size gt m.sites?filter(s -> s.label != "")?size>; the workbook has all its places</#if></caption>
<colgroup><col width="30"/><col width="70"/></colgroup>
<thead>
<tr><th scope="col">Mark</th><th scope="col">Place and number</th></tr>
</thead>
<tbody>
<#list m.sites?filter(s -> s.label != "") as s>
<tr><th scope="row">circle</th><td><@t.given s.text/></td></tr>
</#list>
<#list m.shades?filter(s -> s.label != "" || m.sites?size == 0) as s>
<tr><th scope="row">shaded country</th><td>${s.text}</td></tr>
</#list>
</tbody>
</table>
</section>
<#else>
<p class="nothing">No place is known that could stand on a map.</p>
</#list>
</@t.part>

<@t.part "announced" "Announced and planned">
<#list b.announcements>
<p>None of this is counted as present.</p>
<table>
<caption>Announced, approved, planned or being prepared on ${b.asOfText}</caption>
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
<th scope="col">Operation</th>
<th scope="col">Contributor</th>
<th scope="col">What</th>
<th scope="col">Status</th>
<th scope="col">Persons</th>
<th scope="col" class="unsorted">From</th>
<th scope="col" class="unsorted">Until</th>
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
<#else>
<p class="nothing">Nothing is announced or planned.</p>
</#list>
</@t.part>

<@t.part "timeline" "Timeline">
<#-- A column that no row fills would take room from the words; a long listing has low rows. -->
<#assign operations = b.timeline?filter(row -> row.operation != "")?size gt 0>
<#assign statuses = b.timeline?filter(row -> row.status != "")?size gt 0>
<#assign figures = b.timeline?filter(row -> row.figure != "")?size gt 0>
<#assign places = b.timeline?filter(row -> row.place != "")?size gt 0>
<#list b.timeline>
<p>Each record once, by its earliest day.</p>
<table<#if b.timeline?size gt 200> class="dense"</#if>>
<caption>Events and deployments<#if b.period != "">, ${b.period}</#if></caption>
<colgroup>
<col width="13"/>
<col width="${80 - operations?then(11, 0) - statuses?then(11, 0) - figures?then(11, 0) - places?then(13, 0)}"/>
<#if operations><col width="11"/></#if>
<#if statuses><col width="11"/></#if>
<#if figures><col width="11" type="number"/></#if>
<#if places><col width="13"/></#if>
<col width="7" type="number"/>
</colgroup>
<thead>
<tr>
<th scope="col">Date</th>
<th scope="col">What</th>
<#if operations><th scope="col">Operation</th></#if>
<#if statuses><th scope="col">Status</th></#if>
<#if figures><th scope="col">Persons</th></#if>
<#if places><th scope="col">Place</th></#if>
<th scope="col">Source</th>
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
<td><@t.source row.source/></td>
</tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">No event and no deployment is recorded.</p>
</#list>
<#if b.unlisted != "">
<p>${b.unlisted}</p>
</#if>
</@t.part>

<@t.part "events" "Events">
<#list b.eventSummaries as s>
<section>
<#if s.dataset != "">
<h3>${s.dataset}</h3>
</#if>
<#assign all = [s.occurred]>
<#if s.claimed??><#assign all = all + [s.claimed]></#if>
<#if s.planned??><#assign all = all + [s.planned]></#if>
<@counts "Events" "Status" all/>
<p class="legend">With deaths: at least one person was, or may have been, killed. Planned and claimed events are in no other table.</p>
<#list b.pictures.months?filter(m -> m.dataset == s.dataset) as m>
<@charts.months m/>
</#list>
<@counts "Events by month" "Month" s.months/>
<#if s.dating != "">
<p class="legend">${s.dating}</p>
</#if>
<@counts "Events by type" "Type" s.types/>
<@counts "Events by host" "Host" s.hosts/>
<@counts "Events by first-level area" "Area" s.areas/>
<table>
<caption>What the events’ dates and places are worth</caption>
<colgroup><col width="80"/><col width="20" type="number"/></colgroup>
<thead>
<tr><th scope="col">Events</th><th scope="col">Number</th></tr>
</thead>
<tbody>
<tr><th scope="row">Summaries that stand for several incidents</th><td><@t.figure s.summaries/></td></tr>
<tr><th scope="row">Placed to the first-level area at best</th><td><@t.figure s.imprecisePlaces/></td></tr>
<tr><th scope="row">Dated so that they lie in no one month</th><td><@t.figure s.impreciseDates/></td></tr>
</tbody>
</table>
</section>
<#else>
<p class="nothing">No event is counted.</p>
</#list>
<#if b.eventSummaries?size gt 1>
<p>Datasets describe the same incidents and are never added to each other.</p>
</#if>
</@t.part>

<@t.part "casualties" "Casualties of own forces">
<#list b.casualties>
<table>
<caption>Own forces killed and injured, in persons; no part of the events’ deaths</caption>
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
<th scope="col">Nation</th>
<th scope="col">Killed, hostile</th>
<th scope="col">Killed, non-hostile</th>
<th scope="col">Killed, cause unknown</th>
<th scope="col">Injured, hostile</th>
<th scope="col">Injured, non-hostile</th>
<th scope="col">Injured, cause unknown</th>
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
<#else>
<p class="nothing">No casualties of own forces are reported.</p>
</#list>
</@t.part>

<@t.part "quality" "Data quality">
<#list b.quality>
<table>
<caption>What was read, and what is missing or doubtful in it</caption>
<colgroup><col width="70"/><col width="30" type="number"/></colgroup>
<thead>
<tr><th scope="col">Measure</th><th scope="col">Value</th></tr>
</thead>
<tbody>
<#items as q>
<tr><th scope="row">${q.label}</th><td>${q.value}</td></tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">Nothing is recorded on the quality of the data.</p>
</#list>
</@t.part>

<section id="method">
<h2>Scope and method</h2>
<p>${b.scope}</p>
<#list b.method>
<ul>
<#items as sentence>
<li>${sentence}</li>
</#items>
</ul>
<#else>
<p class="nothing">No further definitions apply.</p>
</#list>
<#list b.overruled>
<p>Guards against counting twice that were overruled:</p>
<ul>
<#items as sentence>
<li>${sentence}</li>
</#items>
</ul>
</#list>
</section>

<section id="notes">
<h2>Notes</h2>
<#list b.notes>
<p>Each figure above leads by its number to the records it stands on.</p>
<ol class="notes">
<#items as n>
<li id="note-${n.number}"><@t.sentence n.what/><#if n.quote != ""> “<@t.given n.quote/>”.</#if><#list n.sources> Source<#if n.sources?size gt 1>s</#if> <#items as s><@t.source s/><#sep>, </#items>.</#list><#if n.recordId != ""> Record <span class="record">${n.recordId}</span>.<#elseif n.records?size gt 0> Records: ${n.records?size}, listed under this number in the workbook’s sheet Evidence.<#else> Listed in the workbook.</#if><#if n.url != ""> <@t.web n.url><span class="address">${n.url}</span></@t.web></#if></li>
</#items>
</ol>
<#else>
<p class="nothing">No figure stands on a record.</p>
</#list>
</section>

<section id="sources">
<h2>Sources</h2>
<#list b.sources>
<ol class="sources">
<#items as s>
<li id="source-${s.number}"><#if s.publisher != ""><@t.given s.publisher/>: </#if><em><@t.sentence s.title/></em> Published: ${s.published}.<#if s.retrieved != ""> Read: ${s.retrieved}.</#if><#if s.reliability != ""> Reliability: ${s.reliability}.</#if><#if s.licence != ""> Licence: ${s.licence}.</#if> Records: ${s.records}.<#if s.url != ""> <@t.web s.url><span class="address">${s.url}</span></@t.web></#if><#if s.note != ""> <@t.sentence s.note/></#if></li>
</#items>
</ol>
<#else>
<p class="nothing">No source is named.</p>
</#list>
</section>

<section id="provenance" break="page">
<h2>Provenance</h2>
<p>This briefing can be made again, byte for byte, from what is listed here.</p>
<table class="plain">
<caption>The run</caption>
<colgroup><col width="25"/><col width="75"/></colgroup>
<tbody>
<@t.fact "Run" b.provenance.run/>
<@t.fact "Program" b.provenance.program/>
<@t.fact "Templates, SHA-256" b.provenance.templates/>
<@t.fact "Settings, SHA-256" b.provenance.settings/>
<@t.fact "Layouts, SHA-256" b.provenance.layouts/>
</tbody>
</table>
<#list b.provenance.inputs>
<table>
<caption>Files that went in</caption>
<colgroup>
<col width="26" type="text"/>
<col width="10" type="number"/>
<col width="64" type="text"/>
</colgroup>
<thead>
<tr>
<th scope="col">File</th>
<th scope="col">Bytes</th>
<th scope="col">SHA-256</th>
</tr>
</thead>
<tbody>
<#items as i>
<tr>
<th scope="row"><@t.given i.name/></th>
<td><data value="${i.bytes}">${i.bytes}</data></td>
<td>${i.sha256}</td>
</tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">No file went in.</p>
</#list>
</section>
</body>
</html>
