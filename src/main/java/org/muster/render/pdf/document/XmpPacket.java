package org.muster.render.pdf.document;

import java.nio.charset.StandardCharsets;

/**
 * The metadata stream of a file that is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once.
 * PDF/A wants every schema beyond its own list declared, so the one of PDF/UA is.
 */
final class XmpPacket {
  private XmpPacket() {}

  static byte[] of(DocumentProperties properties, String producer, String creator) {
    String date = properties.asOf() + "T00:00:00Z";
    String text =
        HEAD
            + item("dc:title", "rdf:Alt", "<rdf:li xml:lang=\"x-default\">", properties.title())
            + item("dc:creator", "rdf:Seq", "<rdf:li>", properties.author())
            + item("dc:description", "rdf:Alt", LI_DEFAULT, properties.subject())
            + item("dc:language", "rdf:Bag", "<rdf:li>", properties.language())
            + simple("pdf:Keywords", properties.keywords())
            + simple("pdf:Producer", producer)
            + simple("xmp:CreatorTool", creator)
            + simple("xmp:CreateDate", date)
            + simple("xmp:ModifyDate", date)
            + TAIL;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String item(String name, String container, String open, String value) {
    return value.isBlank()
        ? ""
        : "<%1$s><%2$s>%3$s%4$s</rdf:li></%2$s></%1$s>\n"
            .formatted(name, container, open, escaped(value));
  }

  private static String simple(String name, String value) {
    return value.isBlank() ? "" : "<%1$s>%2$s</%1$s>\n".formatted(name, escaped(value));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String LI_DEFAULT = "<rdf:li xml:lang=\"x-default\">";

  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      """;

  private static final String TAIL =
      """
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;
}
