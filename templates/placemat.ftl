<#ftl attributes={"model": 1}>
<#--
  The placemat: one page of A4 or Letter on its side with a map, a table of all contributors and key figures,
  for everybody's place at the table. PDF and page. It leads to no records: the briefing does.
-->
<#import "lib/charts.ftl" as charts>
<#assign p = b.pictures.placemat>
<html lang="${b.language}"<#if b.direction != "ltr"> dir="${b.direction}"</#if>>
<head>
<title>${say("{0}: placemat", b.title)}</title>
<meta name="author" content="${b.provenance.program}"/>
<meta name="subject" content="${b.area}"/>
<meta name="marking" content="${b.marking}"/>
<meta name="as-of" content="${b.asOf}"/>
<meta name="cut-off" content="${b.cutOff}"/>
<meta name="run" content="${b.provenance.run}"/>
</head>
<body>
<section layout="landscape">
<h1>${b.title}, ${b.asOfText}</h1>
<#list p.figures>
<dl class="figures">
<#items as k>
<div><dt>${k.label}</dt><dd>${k.figure.text}</dd></div>
</#items>
</dl>
</#list>
<columns>
<column width="54">
<#list b.pictures.maps as m>
<#if m?is_first>
<@charts.map m "flat"/>
</#if>
<#else>
<p class="nothing">${say("Nothing that is counted has a place that could stand on a map.")}</p>
</#list>
</column>
<column width="46">
<#list p.rows>
<#assign beside = p.rows?first.nations?size>
<table class="dense">
<caption>${p.caption}</caption>
<colgroup>
<#list 1..beside as column>
<col width="${(66 / beside)?string("0.##")}"/><col width="${(34 / beside)?string("0.##")}" type="number"/>
</#list>
</colgroup>
<thead>
<tr>
<#list 1..beside as column>
<th scope="col">${p.who}</th><th scope="col">${p.amount}</th>
</#list>
</tr>
</thead>
<tbody>
<#items as row>
<tr>
<#list row.nations as n>
<td>${n.name}</td><td><#if n.value??><data value="${n.value}">${n.text}</data><#else>${n.text}</#if></td>
</#list>
</tr>
</#items>
</tbody>
</table>
<#else>
<p class="nothing">${say("No contributor’s part is reported.")}</p>
</#list>
<#if p.total != "" || p.rest != "">
<p><#if p.total != ""><strong>${say("Total: {0}.", p.total)}</strong> </#if>${p.rest}</p>
</#if>
<p class="legend">${p.counts} ${say("Information cut-off: {0}.", b.cutOff)} ${say("Sources and records: see the briefing of the same edition.")}</p>
</column>
</columns>
</section>
</body>
</html>
