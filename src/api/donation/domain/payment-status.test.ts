import { mayMove, PAYMENT_STATUSES, type PaymentStatus } from './payment-status';

const LEGAL = new Set(
  'pending>processing pending>completed pending>failed pending>cancelled processing>completed processing>failed processing>cancelled completed>partially_refunded completed>refunded completed>disputed disputed>completed disputed>refunded partially_refunded>refunded partially_refunded>disputed'.split(
    ' ',
  ),
);

describe('moves of a gift', () => {
  const pairs = PAYMENT_STATUSES.flatMap((from) => PAYMENT_STATUSES.map((to): [PaymentStatus, PaymentStatus] => [from, to]));

  it.each(pairs)('%s → %s', (from, to) => {
    expect(mayMove(from, to, 'money')).toBe(from === to || LEGAL.has(`${from}>${to}`));
  });

  it('lets no edit refund, dispute or settle a dispute', () => {
    const edits = pairs.filter(([from, to]) => from !== to && mayMove(from, to, 'edit')).map((pair) => pair.join('>'));
    expect(edits.every((move) => /^(pending|processing)>/.test(move))).toBe(true);
    expect(edits).toHaveLength(7);
  });

  it('reverses only what is completed, and only to cancelled', () => {
    const reversals = pairs.filter(([from, to]) => from !== to && mayMove(from, to, 'reversal')).map((pair) => pair.join('>'));
    expect(reversals).toEqual(['completed>cancelled']);
  });
});
