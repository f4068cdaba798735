<#-- Twelve columns, as the sheet Events of the product's own workbook has them. -->
<html lang="${b.language}">
<head>
<title>${b.title}</title>
<meta name="marking" content="${b.marking}"/>
<meta name="as-of" content="${b.asOf}"/>
</head>
<body>
<section title="Events">
<table class="data">
<colgroup><col width="8"/><col width="12"/><col width="7" type="date"/><col width="7" type="date"/><col width="10"/><col width="8"/><col width="20"/><col width="8"/><col width="5" type="number"/><col width="5" type="number"/><col width="5" type="number" format="0.0000"/><col width="5" type="number" format="0.0000"/></colgroup>
<thead>
<tr><th scope="col">Record</th><th scope="col">Country</th><th scope="col">First day</th><th scope="col">Last day</th><th scope="col">Place</th><th scope="col">Type</th><th scope="col">Title</th><th scope="col">Actors</th><th scope="col">Killed</th><th scope="col">Injured</th><th scope="col">Latitude</th><th scope="col">Longitude</th></tr>
</thead>
<tbody>
<#list b.events as e>
<tr><td>${e.recordId}</td><td>${e.hosts}</td><td><time datetime="${e.earliest}">${e.earliest}</time></td><td><time datetime="${e.latest}">${e.latest}</time></td><td>${e.place}</td><td>${e.type}</td><td>${e.title}</td><td>${e.actors}</td><td><data value="${e.killedBest}">${e.killedBest}</data></td><td><data value="${e.injuredBest}">${e.injuredBest}</data></td><td><data value="${e.latitude}">${e.latitude}</data></td><td><data value="${e.longitude}">${e.longitude}</data></td></tr>
</#list>
</tbody>
</table>
</section>
</body>
</html>
