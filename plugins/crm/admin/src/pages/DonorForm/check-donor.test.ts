import type { CustomField } from '../../../../shared/rooms';
import { checkDonor } from './check-donor';
import { emptyValues } from './donor-values';

const empty = emptyValues('fr');
const size: CustomField = {
  documentId: 'a',
  key: 'size',
  labelFr: 'Taille',
  labelEn: 'Size',
  type: 'text',
  options: [],
  isRequired: true,
  isSensitive: false,
  position: 0,
};

describe('checkDonor', () => {
  it('asks a person for a name, an organization for its own, an anonymous donor for none', () => {
    expect(checkDonor(empty, [])).toEqual({ firstName: 'crm.refuse.person-name' });
    expect(checkDonor({ ...empty, lastName: 'Roy' }, [])).toEqual({});
    expect(checkDonor({ ...empty, type: 'company', firstName: 'Ève' }, [])).toEqual({ companyName: 'crm.refuse.company-name' });
    expect(checkDonor({ ...empty, type: 'anonymous' }, [])).toEqual({});
  });

  it('refuses what is no e-mail and no country', () => {
    const wrong = { ...empty, lastName: 'Roy', email: 'eve@', country: 'Canada' };
    expect(checkDonor(wrong, [])).toEqual({ email: 'crm.refuse.email', country: 'crm.refuse.country' });
  });

  it('asks for required custom fields; no is an answer', () => {
    const named = { ...empty, lastName: 'Roy' };
    expect(checkDonor(named, [size])).toEqual({ 'customFields.size': 'crm.refuse.required' });
    expect(checkDonor({ ...named, customFields: { size: false } }, [size])).toEqual({});
  });
});
