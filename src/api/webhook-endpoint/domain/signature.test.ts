import { signatureOf } from './signature';

it('signs as Stripe does: computed with openssl', () => {
  // printf '1700000000.{"id":"evt_1"}' | openssl dgst -sha256 -hmac whsec_test
  const expected = 'c89214b5b5da833daed6f0b8c5bb6bd58cea9022bd80ccc78230f3942d632925';
  expect(signatureOf('whsec_test', '{"id":"evt_1"}', new Date(1_700_000_000_999))).toBe(`t=1700000000,v1=${expected}`);
});
