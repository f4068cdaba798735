<#-- Seven columns, grouped by country with totals. -->
<html lang="${b.language}">
<head>
<title>${b.title}</title>
<meta name="marking" content="${b.marking}"/>
<meta name="as-of" content="${b.asOf}"/>
</head>
<body>
<h1>${b.title}</h1>
<table class="data">
<caption>Events by country</caption>
<colgroup><col width="11"/><col width="11"/><col width="14"/><col width="12"/><col width="28"/><col width="15"/><col width="9" type="number"/></colgroup>
<thead>
<tr><th scope="col">Date</th><th scope="col">Record</th><th scope="col">Place</th><th scope="col">Type</th><th scope="col">Title</th><th scope="col">Actors</th><th scope="col">Killed</th></tr>
</thead>
<tbody>
<#assign country = "">
<#assign sum = 0>
<#list b.events as e>
<#if e.hosts != country>
<@total/>
<#assign country = e.hosts>
<#assign sum = 0>
<tr class="group"><th scope="row" colspan="7">${country}</th></tr>
</#if>
<#assign sum += e.killedBest>
<tr><td><time datetime="${e.earliest}">${e.date}</time></td><td>${e.recordId}</td><td>${e.place}</td><td>${e.type}</td><td>${e.title}</td><td>${e.actors}</td><td><data value="${e.killedBest}">${e.killed}</data></td></tr>
</#list>
<@total/>
</tbody>
</table>
</body>
</html>
<#macro total>
<#if country != ""><tr class="total"><th scope="row" colspan="6">Total ${country}</th><td><data value="${sum}">${sum}</data></td></tr></#if>
</#macro>
