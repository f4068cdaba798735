<#--
  The briefing as a document: PDF and page. It places what is in "b" and decides nothing; see
  docs/templates.md for the elements, and for what "b" holds.
-->
<#import "lib/text.ftl" as t>
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

<section id="key-points">
<h2>Key points</h2>
<#list b.keyPoints>
<ul>
<#items as point>
<li>${point}</li>
</#items>
</ul>
<#else>
<p class="nothing">There is nothing to report.</p>
</#list>
</section>

<section id="key-figures">
<h2>Key figures</h2>
<#list b.keyFigures>
<dl class="figures">
<#items as k>
<div><dt>${k.label}</dt><dd><@t.figure k.figure/></dd><#if k.remark != ""><dd class="remark">${k.remark}</dd></#if></div>
</#items>
</dl>
<#else>
<p class="nothing">No figure is reported.</p>
</#list>
</section>

<section id="contents">
<h2>Contents</h2>
<nav class="contents"/>
</section>

<section id="strength">
<h2>Strength</h2>
<p>${b.scope}</p>
<#list b.operations>
<table id="strength-by-operation">
<caption>Strength by operation on ${b.asOfText}, in persons</caption>
<colgroup>
<col width="24"/>
<col width="14"/>
<col width="14"/>
<col width="10"/>
<col width="10"/>
<col width="9"/>
<col width="9"/>
<col width="10"/>
</colgroup>
<thead>
<tr>
<th scope="col">Operation</th>
<th scope="col">Present</th>
<th scope="col">Basis</th>
<th scope="col">Attributed</th>
<th scope="col">Not attributed</th>
<th scope="col">Ceiling</th>
<th scope="col">Announced</th>
<th scope="col">Imputed</th>
</tr>
</thead>
<tbody>
<#items as o>
<tr>
<th scope="row"><strong>${o.code}</strong><br/>${o.name}</th>
<td><@t.figure o.present/></td>
<td>${o.presentBasis}</td>
<td><@t.figure o.attributed/></td>
<td><@t.figure o.rest/></td>
<td><@t.figure o.ceiling/></td>
<td><@t.figure o.announced/></td>
<td><@t.figure o.imputed/></td>
</tr>
</#items>
</tbody>
</table>
<p class="legend">Attributed: the sum of the contributors’ parts. Not attributed: what they leave of the mission’s own figure. Ceiling: the most that is approved, not what is there. Announced: stated but not begun. Imputed: worked out from other figures. The columns are never added to each other.</p>
<#else>
<p class="nothing">No operation is in this briefing.</p>
</#list>
<#list b.operations as o>
<section>
<h3>${o.code}: ${o.name}</h3>
<p>Led by: ${(o.leads == "")?then("not stated", o.leads)}. Host: ${(o.hosts == "")?then("not stated", o.hosts)}.</p>
<#list o.contributors>
<table>
<caption>${o.code}: strength by contributor on ${b.asOfText}, in persons</caption>
<colgroup>
<col width="18"/>
<col width="12"/>
<col width="13"/>
<col width="11"/>
<col width="12"/>
<col width="9"/>
<col width="25"/>
</colgroup>
<thead>
<tr>
<th scope="col">Contributor</th>
<th scope="col">Category</th>
<th scope="col">Present</th>
<th scope="col">Ceiling</th>
<th scope="col">Announced</th>
<th scope="col">Imputed</th>
<th scope="col">Remark</th>
</tr>
</thead>
<tbody>
<#items as c>
<tr>
<th scope="row">${c.name}</th>
<td>${c.category}</td>
<td><@t.figure c.present/></td>
<td><@t.figure c.ceiling/></td>
<td><@t.figure c.announced/></td>
<td><@t.figure c.imputed/></td>
<td>${c.remark}</td>
</tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">No contributor’s part is reported.</p>
</#list>
<#list o.remarks>
<ul class="remarks">
<#items as remark>
<li>${remark}</li>
</#items>
</ul>
</#list>
</section>
</#list>
</section>

<section id="over-time">
<h2>Strength over time</h2>
<#list b.charts as c>
<section>
<h3>${c.title}</h3>
<figure id="chart-${c.id}" chart="steps" alt="${c.alt}" unit="${c.unit}" from="${c.from}" to="${c.to}">
<#list c.series as s>
<series name="${s.name}" kind="${s.kind}">
<#list s.steps as step>
<step from="${step.from}" to="${step.to}"<#if step.value??> value="${step.value}"</#if><#if step.low??> low="${step.low}"</#if><#if step.high??> high="${step.high}"</#if> note="${step.text}"/>
</#list>
</series>
</#list>
<#list c.marks as m>
<mark date="${m.date}" label="${m.label}"/>
</#list>
<figcaption>${c.title}. A gap in a line means that nothing is reported.</figcaption>
</figure>
<table>
<caption>${c.title}: the figures behind the chart</caption>
<colgroup>
<col width="40"/>
<col width="20"/>
<col width="20"/>
<col width="20"/>
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
</section>

<section id="announced">
<h2>Announced and planned</h2>
<#list b.announcements>
<p>None of this is counted as present.</p>
<table>
<caption>Announced, approved, planned or being prepared on ${b.asOfText}</caption>
<colgroup>
<col width="11"/>
<col width="13"/>
<col width="29"/>
<col width="12"/>
<col width="12"/>
<col width="12"/>
<col width="11"/>
</colgroup>
<thead>
<tr>
<th scope="col">Operation</th>
<th scope="col">Contributor</th>
<th scope="col">What</th>
<th scope="col">Status</th>
<th scope="col">Persons</th>
<th scope="col">From</th>
<th scope="col">Until</th>
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
</section>

<section id="timeline">
<h2>Timeline</h2>
<#list b.timeline>
<p>Each record once, by its earliest day.</p>
<table>
<caption>Events and deployments<#if b.period != "">, ${b.period}</#if></caption>
<colgroup>
<col width="15"/>
<col width="32"/>
<col width="11"/>
<col width="12"/>
<col width="11"/>
<col width="12"/>
<col width="7"/>
</colgroup>
<thead>
<tr>
<th scope="col">Date</th>
<th scope="col">What</th>
<th scope="col">Operation</th>
<th scope="col">Status</th>
<th scope="col">Persons</th>
<th scope="col">Place</th>
<th scope="col">Source</th>
</tr>
</thead>
<tbody>
<#items as row>
<tr class="${row.kind}">
<th scope="row">${row.date}</th>
<td><@t.given row.what/></td>
<td>${row.operation}</td>
<td>${row.status}</td>
<td>${row.figure}</td>
<td><@t.given row.place/></td>
<td><@t.source row.source/></td>
</tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">No event and no deployment is recorded.</p>
</#list>
</section>

<section id="quality">
<h2>Data quality</h2>
<#list b.quality>
<table>
<caption>What was read, and what is missing or doubtful in it</caption>
<colgroup><col width="70"/><col width="30"/></colgroup>
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
</section>

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
</section>

<section id="notes">
<h2>Notes</h2>
<#list b.notes>
<p>Each figure above leads by its number to the records it stands on.</p>
<ol class="notes">
<#items as n>
<li id="note-${n.number}"><@t.sentence n.what/><#if n.quote != ""> “<@t.given n.quote/>”.</#if><#list n.sources> Source<#if n.sources?size gt 1>s</#if> <#items as s><@t.source s/><#sep>, </#items>.</#list><#if n.recordId != ""> Record <span class="record">${n.recordId}</span>.</#if><#if n.url != ""> <@t.web n.url><span class="address">${n.url}</span></@t.web></#if></li>
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
