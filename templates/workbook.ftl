<#--
  The briefing as a workbook: one sheet for each section below body. Numbers are typed where they
  are numbers, days where they are days; the text as it was given stands beside them. A value that
  is not there leaves its cell empty. It decides nothing; see docs/templates.md.
-->
<#import "lib/text.ftl" as t>
<html lang="${b.language}">
<head>
<title>${b.title}</title>
<meta name="author" content="${b.provenance.program}"/>
<meta name="subject" content="${b.area}"/>
<meta name="keywords" content="deployments, strength, events"/>
<meta name="marking" content="${b.marking}"/>
<meta name="as-of" content="${b.asOf}"/>
<meta name="cut-off" content="${b.cutOff}"/>
<meta name="run" content="${b.provenance.run}"/>
</head>
<body>
<section title="Read me" layout="portrait">
<h1>${b.title}</h1>
<p>The tables behind the briefing. Numbers and days can be counted and sorted; the text beside them says what the source says. An empty cell means that nothing is known or that the measure does not occur, never zero.</p>
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
<h2>Sheets</h2>
<table class="plain">
<colgroup><col width="25"/><col width="75"/></colgroup>
<tbody>
<@t.fact "Summary" "Key figures, and the key points in words"/>
<@t.fact "Strength" "One row for each operation, then one for each of its contributors; measures stand apart and are never added to each other"/>
<@t.fact "Deployments" "Every deployment record, as it was given and as it was read"/>
<@t.fact "Events" "Every event record, with its date in words and its earliest and latest day"/>
<@t.fact "Notes" "The record behind each figure, by the number that the other sheets give"/>
<@t.fact "Sources" "The publications, by the number that the other sheets give"/>
</tbody>
</table>
<h2>Scope and method</h2>
<p>${b.scope}</p>
<#list b.method>
<ul>
<#items as sentence>
<li>${sentence}</li>
</#items>
</ul>
</#list>
<h2>Data quality</h2>
<#list b.quality>
<table class="plain">
<colgroup><col width="70"/><col width="30"/></colgroup>
<tbody>
<#items as q>
<tr><th scope="row">${q.label}</th><td>${q.value}</td></tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">Nothing is recorded on the quality of the data.</p>
</#list>
<h2>Provenance</h2>
<table class="plain">
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
<col width="30"/>
<col width="14" type="number" format="#,##0"/>
<col width="56"/>
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
<th scope="row">${i.name}</th>
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

<section title="Summary" layout="landscape">
<table>
<caption>Key figures on ${b.asOfText}, in persons where nothing else is said</caption>
<colgroup>
<col width="22"/>
<col width="15.5"/>
<col width="7.5" type="number" format="#,##0"/>
<col width="7.5" type="number" format="#,##0"/>
<col width="7.5" type="number" format="#,##0"/>
<col width="31.5"/>
<col width="8.5"/>
</colgroup>
<thead>
<tr>
<th scope="col">Figure</th>
<th scope="col">As shown</th>
<th scope="col">Low</th>
<th scope="col">Best</th>
<th scope="col">High</th>
<th scope="col">Remark</th>
<th scope="col">Notes</th>
</tr>
</thead>
<tbody>
<#list b.keyFigures as k>
<tr>
<th scope="row">${k.label}</th>
<td>${k.figure.text}</td>
<@t.numbers k.figure.low k.figure.best k.figure.high/>
<td>${k.remark}</td>
<td><@t.noteNumbers k.figure.notes/></td>
</tr>
</#list>
</tbody>
</table>
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

<section title="Strength" layout="landscape">
<table>
<caption>Strength by operation and contributor on ${b.asOfText}, in persons</caption>
<colgroup>
<col width="3.5"/>
<col width="7.5"/>
<col width="3.5"/>
<col width="2.5"/>
<col width="6"/>
<col width="3.5"/>
<col width="5"/>
<col width="3" type="number" format="#,##0"/>
<col width="3" type="number" format="#,##0"/>
<col width="3" type="number" format="#,##0"/>
<col width="5"/>
<col width="3.5"/>
<col width="3" type="number" format="#,##0"/>
<col width="3.5"/>
<col width="3" type="number" format="#,##0"/>
<col width="4.5"/>
<col width="3" type="number" format="#,##0"/>
<col width="4.5"/>
<col width="3" type="number" format="#,##0"/>
<col width="4.5"/>
<col width="3" type="number" format="#,##0"/>
<col width="12.5"/>
<col width="6.5"/>
</colgroup>
<thead>
<tr>
<th scope="col">Operation</th>
<th scope="col">Operation name</th>
<th scope="col">Row is</th>
<th scope="col">Code</th>
<th scope="col">Contributor</th>
<th scope="col">Category</th>
<th scope="col">Present</th>
<th scope="col">Present, low</th>
<th scope="col">Present, best</th>
<th scope="col">Present, high</th>
<th scope="col">Basis</th>
<th scope="col">Attributed</th>
<th scope="col">Attributed, best</th>
<th scope="col">Not attributed</th>
<th scope="col">Not attributed, best</th>
<th scope="col">Ceiling</th>
<th scope="col">Ceiling, high</th>
<th scope="col">Announced</th>
<th scope="col">Announced, best</th>
<th scope="col">Imputed</th>
<th scope="col">Imputed, best</th>
<th scope="col">Remark</th>
<th scope="col">Notes</th>
</tr>
</thead>
<tbody>
<#list b.operations as o>
<tr class="total">
<th scope="row">${o.code}</th>
<td>${o.name}</td>
<td>operation</td>
<td></td>
<td></td>
<td></td>
<td>${o.present.text}</td>
<@t.numbers o.present.low o.present.best o.present.high/>
<td>${o.presentBasis}</td>
<td>${o.attributed.text}</td>
<@t.number o.attributed.best/>
<td>${o.rest.text}</td>
<@t.number o.rest.best/>
<td>${o.ceiling.text}</td>
<@t.number o.ceiling.high/>
<td>${o.announced.text}</td>
<@t.number o.announced.best/>
<td>${o.imputed.text}</td>
<@t.number o.imputed.best/>
<td>${o.remarks?join(" ")}</td>
<td><@t.measureNotes o/></td>
</tr>
<#list o.contributors as c>
<tr>
<th scope="row">${o.code}</th>
<td>${o.name}</td>
<td>contributor</td>
<td>${c.code}</td>
<td>${c.name}</td>
<td>${c.category}</td>
<td>${c.present.text}</td>
<@t.numbers c.present.low c.present.best c.present.high/>
<td></td>
<td></td>
<td></td>
<td></td>
<td></td>
<td>${c.ceiling.text}</td>
<@t.number c.ceiling.high/>
<td>${c.announced.text}</td>
<@t.number c.announced.best/>
<td>${c.imputed.text}</td>
<@t.number c.imputed.best/>
<td>${c.remark}</td>
<td><@t.measureNotes c/></td>
</tr>
</#list>
</#list>
</tbody>
</table>
</section>

<section title="Deployments" layout="landscape">
<table>
<caption>Deployment records</caption>
<colgroup>
<col width="5"/>
<col width="3"/>
<col width="2.5"/>
<col width="5"/>
<col width="4"/>
<col width="3.5"/>
<col width="6"/>
<col width="3"/>
<col width="3.5"/>
<col width="5"/>
<col width="2.5" type="number" format="#,##0"/>
<col width="2.5" type="number" format="#,##0"/>
<col width="2.5" type="number" format="#,##0"/>
<col width="6"/>
<col width="5"/>
<col width="3.5" type="date" format="yyyy-mm-dd"/>
<col width="5"/>
<col width="3.5" type="date" format="yyyy-mm-dd"/>
<col width="4"/>
<col width="4"/>
<col width="2.5" type="number" format="0"/>
<col width="8"/>
<col width="3.5"/>
<col width="7"/>
</colgroup>
<thead>
<tr>
<th scope="col">Record</th>
<th scope="col">Operation</th>
<th scope="col">Code</th>
<th scope="col">Contributor</th>
<th scope="col">Hosts</th>
<th scope="col">Category</th>
<th scope="col">Role</th>
<th scope="col">Measure</th>
<th scope="col">Status</th>
<th scope="col">Personnel</th>
<th scope="col">Low</th>
<th scope="col">Best</th>
<th scope="col">High</th>
<th scope="col">Equipment</th>
<th scope="col">From</th>
<th scope="col">From, earliest</th>
<th scope="col">Until</th>
<th scope="col">Until, latest</th>
<th scope="col">As of</th>
<th scope="col">Reported</th>
<th scope="col">Source</th>
<th scope="col">Quotation</th>
<th scope="col">Marking</th>
<th scope="col">Note</th>
</tr>
</thead>
<tbody>
<#list b.deployments as d>
<tr>
<th scope="row">${d.recordId}</th>
<td>${d.operation}</td>
<td>${d.contributor}</td>
<td>${d.contributorName}</td>
<td>${d.hosts}</td>
<td>${d.category}</td>
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
<@t.sourceNumber d.source/>
<td>${d.quote}</td>
<td>${d.marking}</td>
<td>${d.note}</td>
</tr>
</#list>
</tbody>
</table>
</section>

<section title="Events" layout="landscape">
<table>
<caption>Event records</caption>
<colgroup>
<col width="4"/>
<col width="2.5"/>
<col width="4"/>
<col width="3.5"/>
<col width="3" type="date" format="yyyy-mm-dd"/>
<col width="3" type="date" format="yyyy-mm-dd"/>
<col width="3.5"/>
<col width="12.5"/>
<col width="3.5"/>
<col width="3.5"/>
<col width="4"/>
<col width="2.5" type="number" format="0.0000"/>
<col width="2.5" type="number" format="0.0000"/>
<col width="3"/>
<col width="5"/>
<col width="3"/>
<col width="3.5"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="#,##0"/>
<col width="3.5"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="#,##0"/>
<col width="2" type="number" format="0"/>
<col width="7"/>
<col width="3"/>
<col width="6"/>
</colgroup>
<thead>
<tr>
<th scope="col">Record</th>
<th scope="col">Operation</th>
<th scope="col">Date</th>
<th scope="col">Date, EDTF</th>
<th scope="col">Earliest</th>
<th scope="col">Latest</th>
<th scope="col">Type</th>
<th scope="col">What</th>
<th scope="col">Hosts</th>
<th scope="col">Area</th>
<th scope="col">Place</th>
<th scope="col">Latitude</th>
<th scope="col">Longitude</th>
<th scope="col">Place precision</th>
<th scope="col">Actors</th>
<th scope="col">Status</th>
<th scope="col">Killed</th>
<th scope="col">Killed, low</th>
<th scope="col">Killed, best</th>
<th scope="col">Killed, high</th>
<th scope="col">Injured</th>
<th scope="col">Injured, low</th>
<th scope="col">Injured, best</th>
<th scope="col">Injured, high</th>
<th scope="col">Source</th>
<th scope="col">Quotation</th>
<th scope="col">Marking</th>
<th scope="col">Note</th>
</tr>
</thead>
<tbody>
<#list b.events as e>
<tr>
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
<@t.sourceNumber e.source/>
<td>${e.quote}</td>
<td>${e.marking}</td>
<td>${e.note}</td>
</tr>
</#list>
</tbody>
</table>
</section>

<section title="Notes" layout="landscape">
<table>
<caption>The record behind each figure</caption>
<colgroup>
<col width="5" type="number" format="0"/>
<col width="12"/>
<col width="33"/>
<col width="5" type="number" format="0"/>
<col width="22.5"/>
<col width="22.5"/>
</colgroup>
<thead>
<tr>
<th scope="col">Note</th>
<th scope="col">Record</th>
<th scope="col">What</th>
<th scope="col">Source</th>
<th scope="col">Quotation</th>
<th scope="col">Address</th>
</tr>
</thead>
<tbody>
<#list b.notes as n>
<tr id="note-${n.number}">
<td><data value="${n.number}">${n.number}</data></td>
<td>${n.recordId}</td>
<td>${n.what}</td>
<@t.sourceNumber n.sources?first/>
<td>${n.quote}</td>
<td><@t.web n.url>${n.url}</@t.web></td>
</tr>
</#list>
</tbody>
</table>
</section>

<section title="Sources" layout="landscape">
<table>
<caption>Publications</caption>
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
<th scope="col">Source</th>
<th scope="col">Id</th>
<th scope="col">Publisher</th>
<th scope="col">Title</th>
<th scope="col">Published</th>
<th scope="col">Read</th>
<th scope="col">Address</th>
<th scope="col">Licence</th>
<th scope="col">Reliability</th>
<th scope="col">Note</th>
<th scope="col">Records</th>
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
</section>
</body>
</html>
