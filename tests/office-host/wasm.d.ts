/** The bytes of a WebAssembly module, as esbuild's loader `binary` puts them into a script. */
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
