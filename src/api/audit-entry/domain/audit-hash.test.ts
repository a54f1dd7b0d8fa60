import { asStored, auditHash, isLinked, type AuditFacts } from './audit-hash';

const facts: AuditFacts = {
  action: 'donation.refund',
  actorKind: 'user',
  actorId: '7',
  actorName: 'Zoé',
  occurredAt: '2026-03-01T14:30:00.000Z',
  ipAddress: null,
  subjectType: 'donation',
  subjectId: 'k3',
  before: null,
  after: { amount: 30.01, reason: 'mistake' },
};

describe('the chain of the audit log', () => {
  it('breaks at a changed byte, a changed order and a missing entry', () => {
    const first = { ...facts, previousHash: null, hash: auditHash(null, facts) };
    const second = { ...facts, previousHash: first.hash, hash: auditHash(first.hash, facts) };
    expect([isLinked(null, first), isLinked(first.hash, second)]).toEqual([true, true]);
    expect(isLinked(null, { ...first, after: { amount: 30.02, reason: 'mistake' } })).toBe(false);
    expect(isLinked(null, { ...first, actorName: 'Zoe' })).toBe(false);
    expect(isLinked(null, second)).toBe(false);
  });

  it('says the same whatever the order of keys, and looks at nothing else of the row', () => {
    expect(auditHash('a', { ...facts, after: { reason: 'mistake', amount: 30.01 } })).toBe(auditHash('a', facts));
    expect(auditHash('a', Object.assign({ id: 9, hash: 'x' }, facts))).toBe(auditHash('a', facts));
  });

  it('hashes what the database gives back', () => {
    expect(asStored({ at: new Date(0), gone: undefined, zero: -0, nothing: Number.NaN, list: [undefined] })).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      zero: 0,
      nothing: null,
      list: [null],
    });
    expect(asStored(undefined)).toBeNull();
  });
});
