import { EVENT_NAMES } from '../../../../../../src/api/webhook-endpoint/domain/events';
import { endpointDraft, endpointValues, NEW_ENDPOINT } from './endpoint-values';
import { EVENTS } from './webhook-names';

const endpoint = {
  documentId: 'e',
  url: 'https://example.org/',
  description: null,
  isActive: true,
  failureCount: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

describe('a webhook endpoint in a form', () => {
  it('offers every event of the catalogue', () => {
    expect([...EVENTS].sort()).toEqual([...EVENT_NAMES].sort());
  });

  it('listens to all, or to what is chosen; a name nobody knows any more is left out', () => {
    expect(endpointDraft({ ...NEW_ENDPOINT, url: ' https://example.org/ ' })).toEqual({ url: 'https://example.org/', description: '', events: ['*'] });
    const values = endpointValues({ ...endpoint, events: ['gift.created', 'gift.sung'] });
    expect(values).toMatchObject({ listensToAll: false, chosen: ['gift.created'] });
    expect(endpointDraft(values).events).toEqual(['gift.created']);
    expect(endpointValues({ ...endpoint, events: ['*'] }).listensToAll).toBe(true);
  });
});
