/** A workbook, as the bundler gives it: text in Base64. */
declare module '*.xlsx' {
  const base64: string;
  export default base64;
}
