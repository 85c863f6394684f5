/** Values that break what trusts a file: numbers, references, names, markup, texts. */
export const HOSTILE_VALUES: readonly string[] = [
  '', ' ', '0', '-1', '-0', '1.5', '00', '+1', '1e400', '-1e308', '1e-320', 'NaN', 'Infinity', '0x10', '2147483648', '4294967295', '9007199254740993', '99999999999999999999',
  'A1', 'a1', 'A0', 'A1048577', 'XFD1048576', 'XFE1', 'ZZZZ99999999', '1A', '$B$2', 'A1:XFD1048576', 'R1C1', '1048576', '1048577', '16384',
  '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'true', 'false', 'None',
  'rId1', 'RID1', 'rId2', '../../../etc/passwd', '/', '//', '.', '..', '/C:/styles.xml', 'C:\\x', 'http://127.0.0.1:9/x', 'file:///etc/hostname', 'xl/workbook.xml', 'workbook.xml', '/_rels/.rels', '%2e%2e/x', '#', '?',
  '&#0;', '&#xFFFF;', '&#xD800;', '&#x1F600;', '&lt;v&gt;', '&undeclared;', '&', '&#', '_x0000_', '_xD83D_', '_x005F_', '=1+1', '@SUM(A1)', '\u202Eabc', '\u200B', '\uFEFF', '🏙️', "L'H", 'n/a', 'M2.1', 'm 2.1', '0,5', '１２', '70 %',
  'Summary', 'Gaps', 'History', '[]:*?/\\', `'`, 'x'.repeat(40), 'x'.repeat(33_000), '_x0041_'.repeat(6000), '&amp;'.repeat(9000), 'yyyy-mm-dd', '0%', '['.repeat(5000), '"'.repeat(2),
  's', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'hidden', 'veryHidden', 'External', 'preserve', '2026-03-31', '2026-13-45T99:99:99', '#N/A',
];

/** XML to put between two tags: what is legal and rare, and what is not legal. */
export const SNIPPETS: readonly string[] = [
  '<!-- a comment -->', '<!---->', '<!--', '-->', '<![CDATA[<v>5</v>]]>', '<![CDATA[', ']]>', '<?pi x?>', '<?', '<!DOCTYPE a>', '<!ENTITY a "b">', '<', '>', '</', '/>', '<>', '< a/>', '<a', '<a b', '<a b=', '<a b="', "<a b='x'/>", '<a b="1" b="2"/>', '<a:b:c/>', '<:a/>',
  '\0', '\u0001', '\u000B', '\uFFFE', '\uFFFF', '\uD800', '\r\n', '&', '&#0;', '&#x110000;', '&lol;', ' ', '\u00A0', 'text',
  '<row/>', '<row r="0"/>', '<row r="1048577"><c><v>1</v></c></row>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="A2" t="s"><v>-1</v></c><c r="A2"><v>7</v></c></row>',
  '<c/>', '<c><v/></c>', '<c t="e"><v>#REF!</v></c>', '<c t="d"><v>2026-03-31T10:00:00Z</v></c>', '<c t="s"><v>999999999</v></c>', '<c t="b"><v>2</v></c>', '<c s="65000"><v>1E400</v></c>', '<c><f>1+1</f></c>', '<c t="str"><f/><v></v></c>', '<c t="z"><v>1</v></c>',
  '<c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>no</t></rPh></is></c>', '<v>1</v>', '<is><t>x</t></is>', '<si/>', '<si><t/></si>', '<t>x</t>', '<rPh>', '</rPh>',
  '<sheet name="Summary" sheetId="1" r:id="rId1"/>', '<sheet name="" sheetId="9999999999" r:id="rId2"/>', '<sheet/>', '<sheets/>', '<definedName name="__proto__" localSheetId="0">"x"</definedName>', '<definedName name="_scm.sheet" localSheetId="1" hidden="1">"1|summary||x"</definedName>', '<definedName/>', '<definedNames/>', '<workbookPr date1904="1"/>', '<calcPr/>',
  '<mergeCell ref="A1:XFD1048576"/>', '<dataValidation sqref="A1:XFD1048576"/>', '<sheetData/>', '<sheetData><row><c><v>1</v></c></row></sheetData>', '<extLst><ext uri="x"/></extLst>',
  '<Override PartName="/xl/styles.xml" ContentType="x"/>', '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>', '<Relationship Id="rId1" Type="x" Target="y"/>', '<Relationship/>',
  '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/C:/styles.xml"/>',
  '<Relationship Id="rId78" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="worksheets/sheet1.xml"/>',
  '<xf/>', '<xf numFmtId="-1"/>', '<numFmt numFmtId="1e400" formatCode="[h]:mm"/>', '<numFmt numFmtId="4294967296" formatCode="x"/>', '<cellXfs/>', '<fonts/>', '<dxfs count="9"/>',
];

/** Attributes that readers look at, to be put into tags. */
export const ATTRIBUTES: readonly string[] = ['r', 's', 't', 'ref', 'name', 'state', 'sheetId', 'r:id', 'x:id', 'id', 'Id', 'Type', 'Target', 'TargetMode', 'PartName', 'Extension', 'ContentType', 'localSheetId', 'numFmtId', 'formatCode', 'count', 'date1904', 'xml:space', 'xmlns', 'xmlns:r', 'displayName', '__proto__'];
