import { keepDrafts, readDrafts } from './draft-store';
import { blankRow, type Defaults } from './entry-rows';

const GIVEN: Defaults = { receivedOn: '2026-03-02', paymentMethodType: 'cheque', campaign: null, fund: null };

class Store implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  private readonly held = new Map<string, string>();
  isFull = false;
  getItem = (key: string): string | null => this.held.get(key) ?? null;
  removeItem = (key: string): void => void this.held.delete(key);
  setItem = (key: string, text: string): void => {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.held.set(key, text);
  };
}

describe('what is not saved yet, kept in the browser', () => {
  let store: Store;
  beforeEach(() => {
    store = new Store();
    Object.assign(globalThis, { localStorage: store });
  });

  it('comes back as it was, and leaves when the server has it', () => {
    const row = { ...blankRow(1, { ...GIVEN, paymentMethodType: 'cash', campaign: { documentId: 'c', name: 'Noël' } }), amount: '12,5x' };
    keepDrafts('batch', [row]);
    expect(readDrafts('batch')).toEqual([row]);
    keepDrafts('batch', []);
    expect(store.getItem('batch')).toBeNull();
  });

  it('is nothing where something else stands', () => {
    for (const text of ['{', '{}', 'null', '[1, null, {"rowKey": "a"}]']) {
      store.setItem('batch', text);
      expect(readDrafts('batch')).toEqual([]);
    }
  });

  it('does not stop who types when the store is full', () => {
    store.isFull = true;
    expect(() => keepDrafts('batch', [blankRow(1, GIVEN)])).not.toThrow();
  });
});
