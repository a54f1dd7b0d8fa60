import fc from 'fast-check';
import { applyEvent, DELIVERY_STATUSES, isLateNews, mayMoveDelivery, type DeliveryEvent, type DeliveryState } from './delivery';

const QUEUED: DeliveryState = {
  deliveryStatus: 'queued',
  sentAt: null,
  deferredAt: null,
  deliveredAt: null,
  openedAt: null,
  clickedAt: null,
  bouncedAt: null,
  complainedAt: null,
};
const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString();
const after = (events: readonly DeliveryEvent[], from = QUEUED): DeliveryState => events.reduce(applyEvent, from);

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length <= 1) return void (yield [...items]);
  for (const [index, item] of items.entries()) for (const rest of permutations(items.filter((_, other) => other !== index))) yield [item, ...rest];
}

describe('the way of a message', () => {
  it('all 5,040 orders of what SendGrid tells give one final state', () => {
    const events: DeliveryEvent[] = (['processed', 'deferred', 'deferred', 'delivered', 'open', 'click', 'spamreport'] as const).map((kind, index) => ({
      kind,
      at: at(index),
    }));
    let orders = 0;
    for (const order of permutations(events)) {
      orders += 1;
      expect(after(order)).toEqual({
        deliveryStatus: 'clicked',
        sentAt: at(0),
        deferredAt: at(1),
        deliveredAt: at(3),
        openedAt: at(4),
        clickedAt: at(5),
        bouncedAt: null,
        complainedAt: at(6),
      });
    }
    expect(orders).toBe(5040);
  });

  it('any events in any order, however often: one state', () => {
    const event = fc.record({
      kind: fc.constantFrom('processed', 'deferred', 'blocked', 'delivered', 'open', 'click', 'bounce', 'dropped', 'spamreport' as const),
      at: fc.integer({ min: 0, max: 59 }).map(at),
    });
    const shuffled = fc
      .array(event, { maxLength: 8 })
      .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events)));
    fc.assert(
      fc.property(shuffled, ([events, order, again]) => expect(after([...order, ...again])).toEqual(after(events))),
      { numRuns: 2000 },
    );
  });

  it('a late “delivered” never hides a click, but its instant is kept; a click implies delivery', () => {
    const clicked = after([{ kind: 'click', at: at(30) }]);
    expect(clicked).toMatchObject({ deliveryStatus: 'clicked', deliveredAt: at(30), openedAt: null });
    expect(after([{ kind: 'delivered', at: at(10) }], clicked)).toMatchObject({ deliveryStatus: 'clicked', deliveredAt: at(10) });
  });

  it('a bounce or a drop ends it; a block does not; a complaint changes no status', () => {
    expect(
      after([
        { kind: 'bounce', at: at(1) },
        { kind: 'open', at: at(2) },
      ]).deliveryStatus,
    ).toBe('bounced');
    expect(
      after([
        { kind: 'dropped', at: at(1) },
        { kind: 'processed', at: at(2) },
      ]).deliveryStatus,
    ).toBe('failed');
    expect(
      after([
        { kind: 'blocked', at: at(1) },
        { kind: 'delivered', at: at(2) },
      ]).deliveryStatus,
    ).toBe('delivered');
    expect(after([{ kind: 'spamreport', at: at(1) }])).toMatchObject({ deliveryStatus: 'queued', complainedAt: at(1) });
    expect(after([{ kind: 'open', at: at(1) }], { ...QUEUED, deliveryStatus: 'suppressed' }).deliveryStatus).toBe('suppressed');
  });

  it('by hand it only goes forward, and what has ended stays', () => {
    const order = ['draft', 'queued', 'sent', 'delivered', 'opened', 'clicked'] as const;
    for (const [index, from] of order.entries())
      for (const to of order.slice(0, index + 1)) expect([from, to, mayMoveDelivery(from, to)]).toEqual([from, to, false]);
    for (const from of ['bounced', 'failed', 'suppressed', 'clicked'] as const)
      for (const to of DELIVERY_STATUSES) expect(mayMoveDelivery(from, to)).toBe(false);
    expect([
      mayMoveDelivery('queued', 'sent'),
      mayMoveDelivery('sent', 'opened'),
      mayMoveDelivery('delivered', 'bounced'),
      mayMoveDelivery('opened', 'bounced'),
    ]).toEqual([true, true, true, false]);
    expect([
      isLateNews('clicked', 'delivered'),
      isLateNews('delivered', 'clicked'),
      isLateNews('bounced', 'delivered'),
      isLateNews('clicked', 'queued'),
    ]).toEqual([true, false, false, false]);
  });
});
