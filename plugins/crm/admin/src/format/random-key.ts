/** 128 random bits as hex. `crypto.randomUUID` is absent where the panel is reached over plain HTTP. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
