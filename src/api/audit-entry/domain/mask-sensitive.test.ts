import { encrypt, keyringOf } from '../../../platform/encryption';
import { maskSensitive } from './mask-sensitive';

const sealed = encrypt('x', 'p', keyringOf(Buffer.alloc(32, 1).toString('base64')));

describe('what the audit log shows', () => {
  it('masks secrets, bank data, sensitive fields and anything encrypted, however deep', () => {
    const value = {
      name: 'Zoé',
      signingSecret: 'whsec_1',
      method: { last4: '4242', brand: 'visa' },
      list: [{ registrationToken: 'a' }],
      customFields: { ethnicity: 'x', shirt: 'M', gone: sealed },
      note: sealed,
    };
    expect(maskSensitive(value, new Set(['ethnicity']))).toEqual({
      name: 'Zoé',
      signingSecret: '••••',
      method: { last4: '••••', brand: 'visa' },
      list: [{ registrationToken: '••••' }],
      customFields: { ethnicity: '••••', shirt: 'M', gone: '••••' },
      note: '••••',
    });
  });

  it('leaves what is empty as it is', () => {
    expect(maskSensitive(null, new Set())).toBeNull();
    expect(maskSensitive({ password: null, hasPassword: true, customFields: { ethnicity: null } }, new Set(['ethnicity']))).toEqual({
      password: null,
      hasPassword: true,
      customFields: { ethnicity: null },
    });
  });
});
