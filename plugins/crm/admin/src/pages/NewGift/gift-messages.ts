import type { Problem } from '../../../../shared/answers';
import type { FieldMessages } from '../../forms/useForm';

/** Fields of the form by where the API has them, where the two differ. */
const FIELDS: Readonly<Record<string, string>> = {
  'inKind.description': 'inKindDescription',
  'inKind.fairMarketValue': 'inKindValue',
  'inKind.cost': 'inKindCost',
  'inKind.acquiredOn': 'inKindAcquiredOn',
  'inKind.appraiserName': 'inKindAppraiser',
  'inKind.appraiserAddress': 'inKindAppraiserAddress',
  inKind: 'inKindDescription',
  'tribute.type': 'tributeType',
  'tribute.message': 'tributeMessage',
};

/** The API's refusals of a gift, by field of the form. */
export function giftMessages({ errors }: Problem): FieldMessages {
  return Object.fromEntries(
    errors.map(({ path, message }) => {
      const names = path.map(String).filter((name, index) => !(index === 0 && name === 'data'));
      if (names[0] === 'allocations') return ['splits', message];
      // Their fields are called as the gift's own are: donor, amount.
      if (names[0] === 'softCredits') return ['softCredits', message];
      return [FIELDS[names.join('.')] ?? names.at(-1) ?? '', message];
    }),
  );
}
