import { isEndpointUrl } from './endpoint-url';

describe('the address of a webhook endpoint', () => {
  it.each(['https://hooks.example.org/mecene', 'https://example.org:8443/?a=b', 'https://93.184.216.34/'])('%s may be', (url) =>
    expect(isEndpointUrl(url)).toBe(true),
  );

  it.each([
    'http://hooks.example.org/',
    'ftp://example.org/',
    'https://user:secret@example.org/',
    'https://localhost/',
    'https://localhost./',
    'https://printer/',
    'https://metadata.google.internal/',
    'https://nas.local/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://10.0.0.8/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00:ec2::254]/',
    'javascript:alert(1)',
    'example.org',
    '',
  ])('%s may not', (url) => expect(isEndpointUrl(url)).toBe(false));
});
