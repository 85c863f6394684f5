/** Name of a scored copy without its ending, and the ending. */
export interface ScoredName {
  readonly stem: string;
  readonly extension: string;
}

/** 'vic.xlsx' -> 'vic-scored' and '.xlsx'; a scored copy keeps its name (no '-scored-scored'). `file` has no folder in it. */
export function scoredName(file: string): ScoredName {
  const dot = file.lastIndexOf('.');
  const [name, extension] = dot > 0 ? [file.slice(0, dot), file.slice(dot)] : [file, ''];
  return { stem: name.replace(/(-scored)?$/, '-scored'), extension: copyExtension(extension) };
}

/** A template becomes a workbook; what has no workbook's ending gets one. */
function copyExtension(extension: string): string {
  switch (extension.toLowerCase()) {
    case '.xlsx':
    case '.xlsm':
      return extension;
    case '.xltm':
      return '.xlsm';
    default:
      return '.xlsx';
  }
}
