/** Hands bytes to the person as a file in their downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the data by then; without this the memory would stay taken.
  setTimeout(() => { URL.revokeObjectURL(url); }, 60_000);
}
