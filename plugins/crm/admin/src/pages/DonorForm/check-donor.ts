import type { CustomField } from '../../../../shared/rooms';
import type { MessageId } from '../../hooks/useWords';
import type { DonorValues } from './donor-values';

/** The longest a field may be, as in the contract. */
export const LONGEST = {
  salutation: 40,
  firstName: 120,
  middleInitial: 10,
  lastName: 120,
  companyName: 200,
  email: 254,
  phone: 40,
  mobile: 40,
  line1: 200,
  line2: 200,
  city: 120,
  province: 60,
  postalCode: 16,
  country: 2,
  employer: 200,
  source: 120,
} as const satisfies Partial<Record<keyof DonorValues, number>>;

export type DonorProblems = Readonly<Record<string, MessageId>>;

/** The contract's rules, said before anything is sent. An empty answer means all is well. */
export function checkDonor(values: DonorValues, fields: readonly CustomField[]): DonorProblems {
  const problems: Record<string, MessageId> = {};
  const isOrganization = values.type === 'company' || values.type === 'foundation';
  const hasPersonName = [values.firstName, values.lastName].some((name) => name.trim() !== '');
  const hasCompanyName = values.companyName.trim() !== '';
  if (isOrganization && !hasCompanyName) problems.companyName = 'crm.refuse.company-name';
  if (!isOrganization && values.type !== 'anonymous' && !hasPersonName && !hasCompanyName) problems.firstName = 'crm.refuse.person-name';
  if (values.email.trim() !== '' && !isEmail(values.email.trim())) problems.email = 'crm.refuse.email';
  if (values.country.trim() !== '' && !/^[A-Za-z]{2}$/.test(values.country.trim())) problems.country = 'crm.refuse.country';
  for (const { key, isRequired } of fields) {
    const value = values.customFields[key];
    if (isRequired && (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))) {
      problems[`customFields.${key}`] = 'crm.refuse.required';
    }
  }
  return problems;
}

/** Looser than the server's rule, which has the last word: it must never refuse what the server takes. */
function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text);
}
