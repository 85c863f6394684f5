/** Under this key our text is kept in the workbook, among those of other add-ins. */
export const SETTINGS_KEY = 'SmartCityMaturity';

/** Keeps a text in the workbook, in the place of the one before: part of whatever request asks for it. At most 2 MB, as Microsoft documents. */
export function keepSettings(workbook: Excel.Workbook, text: string): void {
  workbook.settings.add(SETTINGS_KEY, text);
}
