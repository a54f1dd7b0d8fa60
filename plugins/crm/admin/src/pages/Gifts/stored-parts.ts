/** What a gift's JSON columns hold, as the contract lets them in; other doors may have written something else. */
export interface StoredInKind {
  readonly description: string;
  readonly fairMarketValue: number | null;
  readonly cost: number | null;
  readonly acquiredOn: string;
  readonly acquiredToGive: boolean;
  readonly appraiserName: string;
  readonly appraiserAddress: string;
}

export interface StoredSecurities {
  readonly symbol: string;
  readonly quantity: number | null;
  readonly price: number | null;
}

export interface StoredTribute {
  readonly type: 'honour' | 'memorial';
  readonly honoree: string;
  readonly notifyName: string;
  readonly notifyAddress: string;
  readonly notifyEmail: string;
  readonly notifyPreference: 'email' | 'mail' | 'none' | '';
  readonly message: string;
  readonly notifiedAt: string;
}

export function inKindOf(stored: unknown): StoredInKind | undefined {
  const read = reader(stored);
  if (read === undefined) return undefined;
  return {
    description: read.text('description'),
    fairMarketValue: read.number('fairMarketValue'),
    cost: read.number('cost'),
    acquiredOn: read.text('acquiredOn'),
    acquiredToGive: read.value('acquiredToGive') === true,
    appraiserName: read.text('appraiserName'),
    appraiserAddress: read.text('appraiserAddress'),
  };
}

export function securitiesOf(stored: unknown): StoredSecurities | undefined {
  const read = reader(stored);
  return read === undefined ? undefined : { symbol: read.text('symbol'), quantity: read.number('quantity'), price: read.number('price') };
}

export function tributeOf(stored: unknown): StoredTribute | undefined {
  const read = reader(stored);
  if (read === undefined) return undefined;
  const type = read.value('type');
  const preference = read.value('notifyPreference');
  if (type !== 'honour' && type !== 'memorial') return undefined;
  return {
    type,
    honoree: read.text('honoree'),
    notifyName: read.text('notifyName'),
    notifyAddress: read.text('notifyAddress'),
    notifyEmail: read.text('notifyEmail'),
    notifyPreference: preference === 'email' || preference === 'mail' || preference === 'none' ? preference : '',
    message: read.text('message'),
    notifiedAt: read.text('notifiedAt'),
  };
}

function reader(stored: unknown) {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const values = new Map<string, unknown>(Object.entries(stored));
  const value = (name: string): unknown => values.get(name);
  return {
    value,
    text: (name: string): string => {
      const found = value(name);
      return typeof found === 'string' ? found : '';
    },
    number: (name: string): number | null => {
      const found = value(name);
      return typeof found === 'number' && Number.isFinite(found) ? found : null;
    },
  };
}
