/** How far a message has come (rules/messaging, "Status lattice"). */
export const DELIVERY_STATUSES = ['draft', 'queued', 'sent', 'delivered', 'opened', 'clicked', 'bounced', 'failed', 'suppressed'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** What is known of a message's way. Instants are ISO; each is the earliest that was told. */
export interface DeliveryState {
  readonly deliveryStatus: DeliveryStatus;
  readonly sentAt: string | null;
  readonly deferredAt: string | null;
  readonly deliveredAt: string | null;
  readonly openedAt: string | null;
  readonly clickedAt: string | null;
  readonly bouncedAt: string | null;
  readonly complainedAt: string | null;
}

/** What a provider, or a person, tells of a message. `blocked` is temporary; `dropped` was never tried. */
export interface DeliveryEvent {
  readonly kind: 'processed' | 'deferred' | 'blocked' | 'delivered' | 'open' | 'click' | 'bounce' | 'dropped' | 'spamreport';
  readonly at: string;
}

/** Later in this order hides earlier; what ended a message, or kept it from going out, hides everything. */
const RANK: Readonly<Record<DeliveryStatus, number>> = {
  draft: 0,
  queued: 1,
  sent: 2,
  delivered: 3,
  opened: 4,
  clicked: 5,
  failed: 6,
  bounced: 7,
  suppressed: 8,
};

const REACHED: Readonly<Record<DeliveryEvent['kind'], DeliveryStatus | null>> = {
  processed: 'sent',
  deferred: 'sent',
  blocked: 'sent',
  delivered: 'delivered',
  open: 'opened',
  click: 'clicked',
  bounce: 'bounced',
  dropped: 'failed',
  spamreport: null,
};

/**
 * A message after an event. Events come in any order and more than once; every order of the same events
 * gives the same state, because each part of it only ever moves one way (the highest status, the earliest instant).
 */
export function applyEvent(state: DeliveryState, { kind, at }: DeliveryEvent): DeliveryState {
  const is = (...kinds: DeliveryEvent['kind'][]): string | null => (kinds.includes(kind) ? at : null);
  const reached = REACHED[kind];
  return {
    deliveryStatus: reached !== null && RANK[reached] > RANK[state.deliveryStatus] ? reached : state.deliveryStatus,
    sentAt: earliest(state.sentAt, is('processed', 'deferred', 'blocked', 'delivered', 'open', 'click', 'bounce')),
    deferredAt: earliest(state.deferredAt, is('deferred', 'blocked')),
    // Who opened or clicked was reached.
    deliveredAt: earliest(state.deliveredAt, is('delivered', 'open', 'click')),
    openedAt: earliest(state.openedAt, is('open')),
    clickedAt: earliest(state.clickedAt, is('click')),
    bouncedAt: earliest(state.bouncedAt, is('bounce')),
    complainedAt: earliest(state.complainedAt, is('spamreport')),
  };
}

function earliest(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return Date.parse(left) <= Date.parse(right) ? left : right;
}

/** The moves somebody may make by hand. Sending and suppressing are ours. */
const MOVES: Readonly<Record<DeliveryStatus, readonly DeliveryStatus[]>> = {
  draft: ['queued', 'sent', 'suppressed'],
  queued: ['sent', 'delivered', 'opened', 'clicked', 'bounced', 'failed', 'suppressed'],
  sent: ['delivered', 'opened', 'clicked', 'bounced', 'failed'],
  delivered: ['opened', 'clicked', 'bounced'],
  opened: ['clicked'],
  clicked: [],
  bounced: [],
  failed: [],
  suppressed: [],
};

export function mayMoveDelivery(from: DeliveryStatus, to: DeliveryStatus): boolean {
  return MOVES[from].includes(to);
}

/** Whether telling a state with its instant is late news of a message that has come further: its instant is kept, its status stays. */
export function isLateNews(from: DeliveryStatus, to: DeliveryStatus): boolean {
  const further: readonly DeliveryStatus[] = ['sent', 'delivered', 'opened', 'clicked'];
  return further.includes(from) && further.includes(to) && RANK[to] < RANK[from];
}
