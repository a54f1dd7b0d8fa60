import { currentKeyPrefix, decrypt, encrypt, isEncrypted, keyringOf, needsRotation } from './encryption';

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
const old = keyringOf(key(1));
const renewed = keyringOf(key(2), [key(1)]);

describe('encryption at rest', () => {
  it('refuses text that was changed, moved to another place, or written with a key that is gone', () => {
    const sealed = encrypt('secret', 'a:1', old);
    expect(() => decrypt(`${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`, 'a:1', old)).toThrow();
    expect(() => decrypt(sealed, 'a:2', old)).toThrow();
    expect(() => decrypt(sealed, 'a:1', keyringOf(key(2)))).toThrow(/FIELD_ENCRYPTION_OLD_KEYS/);
    expect(() => decrypt('v1:00000000:', 'a:1', old)).toThrow();
    expect(() => keyringOf('short')).toThrow(/32 bytes/);
  });

  it('opens what it sealed, and never seals the same text to the same bytes', () => {
    for (const text of ['', 'é'.repeat(5000), '{"a":1}']) expect(decrypt(encrypt(text, 'a:1', old), 'a:1', old)).toBe(text);
    expect(encrypt('x', 'a:1', old)).not.toBe(encrypt('x', 'a:1', old));
  });

  it('opens older values after a rotation and says which need a new key', () => {
    const sealed = encrypt('secret', 'a:1', old);
    expect(decrypt(sealed, 'a:1', renewed)).toBe('secret');
    expect([needsRotation(sealed, renewed), needsRotation(encrypt('secret', 'a:1', renewed), renewed)]).toEqual([true, false]);
    expect(encrypt('secret', 'a:1', renewed).startsWith(currentKeyPrefix(renewed))).toBe(true);
  });

  it.each(['v1', 'v1:xyz:abc', 'v2:00000000:abc', 7, null])('%p is not an encrypted value', (value) => {
    expect(isEncrypted(value)).toBe(false);
  });
});
