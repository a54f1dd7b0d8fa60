import { inKindOf, securitiesOf, tributeOf } from './stored-parts';

describe('the JSON of a gift', () => {
  it('is read as it was written', () => {
    expect(inKindOf({ description: 'Piano', fairMarketValue: 900, cost: 1, acquiredOn: '2024-01-01', acquiredToGive: true, appraiserName: null })).toEqual({
      description: 'Piano',
      fairMarketValue: 900,
      cost: 1,
      acquiredOn: '2024-01-01',
      acquiredToGive: true,
      appraiserName: '',
      appraiserAddress: '',
    });
    expect(securitiesOf({ symbol: 'RY', quantity: 1.5, price: 2 })).toEqual({ symbol: 'RY', quantity: 1.5, price: 2 });
    expect(tributeOf({ type: 'memorial', honoree: 'Zoé', notifyPreference: 'mail' })).toMatchObject({
      type: 'memorial',
      honoree: 'Zoé',
      notifyPreference: 'mail',
      message: '',
    });
  });

  it.each([null, undefined, 'text', 7, [], [1]])('is nothing where %j stands', (stored) => {
    expect([inKindOf(stored), securitiesOf(stored), tributeOf(stored)]).toEqual([undefined, undefined, undefined]);
  });

  it('takes nothing for granted', () => {
    expect(inKindOf({ description: 7, fairMarketValue: '900', acquiredToGive: 'yes' })).toMatchObject({
      description: '',
      fairMarketValue: null,
      acquiredToGive: false,
    });
    expect(tributeOf({ type: 'other', honoree: 'x' })).toBeUndefined();
    expect(tributeOf({ type: 'honour', notifyPreference: 'pigeon' })).toMatchObject({ honoree: '', notifyPreference: '' });
  });
});
