import type { Endpoint, EndpointDraft } from '../../../../shared/operations';
import { oneOf } from '../../../../shared/vocabulary';
import { EVENTS, type EventName } from './webhook-names';

export interface EndpointValues {
  readonly url: string;
  readonly description: string;
  /** All there are and will be, or only the chosen ones. */
  readonly listensToAll: boolean;
  readonly chosen: readonly EventName[];
}

export const NEW_ENDPOINT: EndpointValues = { url: '', description: '', listensToAll: true, chosen: [] };

export function endpointValues({ url, description, events }: Endpoint): EndpointValues {
  return {
    url,
    description: description ?? '',
    listensToAll: events.includes('*'),
    chosen: events.map((name) => oneOf(EVENTS, name)).filter((name) => name !== undefined),
  };
}

export function endpointDraft({ url, description, listensToAll, chosen }: EndpointValues): Required<Pick<EndpointDraft, 'url' | 'description' | 'events'>> {
  return { url: url.trim(), description, events: listensToAll ? ['*'] : [...chosen] };
}
