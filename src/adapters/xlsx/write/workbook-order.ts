/** The sheets and what follows them in CT_Workbook (ISO/IEC 29500-1 18.2.27). */
export const WORKBOOK_ORDER = [
  'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches',
  'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
];
