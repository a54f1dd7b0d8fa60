import type { Language } from '../../../platform/errors/messages';
import { displayName, type NameParts } from '../../donor/domain/display-name';
import type { ExplainedDonors } from '../services/explain';

/** Donors with the name they show in the reader's language, instead of its parts. */
export function withNames<Donor extends NameParts>(
  donors: readonly Donor[],
  language: Language,
): (Omit<Donor, 'firstName' | 'middleInitial' | 'lastName' | 'companyName'> & { displayName: string })[] {
  return donors.map(({ firstName, middleInitial, lastName, companyName, ...donor }) => ({
    ...donor,
    displayName: displayName({ type: donor.type, email: donor.email, firstName, middleInitial, lastName, companyName }, language),
  }));
}

/** An answer as it is, or with the names of the donors behind its figure. */
export function named<Answer extends { data: unknown; meta: object }>(answer: Answer | ExplainedDonors, language: Language) {
  return 'givers' in answer ? { data: withNames(answer.givers, language), meta: answer.meta } : answer;
}
