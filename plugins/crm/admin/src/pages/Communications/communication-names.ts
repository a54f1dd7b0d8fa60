import type { CommunicationRow } from '../../../../shared/messages';

/** The words of the contract, in the order they are offered. */
export const TYPES = ['email', 'sms', 'letter', 'phone', 'in_person'] as const satisfies readonly CommunicationRow['communicationType'][];
export const DIRECTIONS = ['outbound', 'inbound'] as const satisfies readonly CommunicationRow['direction'][];
export const DELIVERY_STATES = [
  ...(['draft', 'queued', 'sent', 'delivered', 'opened', 'clicked'] as const),
  ...(['bounced', 'failed', 'suppressed'] as const),
] as const satisfies readonly CommunicationRow['deliveryStatus'][];
