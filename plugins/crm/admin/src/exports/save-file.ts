/** Hands a file to the browser to keep. */
export function saveFile(name: string, content: Blob | string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'text/csv;charset=utf-8' }) : content;
  saveAddress(name, URL.createObjectURL(blob));
}

/** The same of a file that stands at a blob's address already. */
export function saveAddress(name: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click: not to be taken away at once.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name any file system takes: `retention 2025` → `retention-2025`. */
export function fileName(text: string, extension: string): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
  return `${plain === '' ? 'mecene' : plain}.${extension}`;
}
