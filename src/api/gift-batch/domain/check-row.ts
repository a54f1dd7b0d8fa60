import type { Language } from '../../../platform/errors/messages';

/** What the check of a row reads. */
export interface RowFacts {
  readonly rowKey: string;
  readonly line: number;
  readonly donorId: number | null;
  readonly amount: number | null;
  readonly receivedOn: string | null;
  readonly campaign: { readonly name: string; readonly campaignStatus: string; readonly endDate: string | null } | null;
  readonly isFundArchived: boolean;
}

const PROBLEMS = {
  DONOR_MISSING: { field: 'donor', en: 'Choose the donor.', fr: 'Choisissez le donateur.' },
  AMOUNT_MISSING: { field: 'amount', en: 'Enter the amount.', fr: 'Saisissez le montant.' },
  DATE_MISSING: { field: 'receivedOn', en: 'Enter the date.', fr: 'Saisissez la date.' },
  CAMPAIGN_CANCELLED: {
    field: 'campaign',
    en: 'This campaign was cancelled: choose another one.',
    fr: 'Cette campagne a été annulée : choisissez-en une autre.',
  },
  CAMPAIGN_OVER: {
    field: 'campaign',
    en: 'This campaign is over: it only takes gifts dated up to its end.',
    fr: 'Cette campagne est terminée : elle ne reçoit que des dons datés au plus tard de sa fin.',
  },
  FUND_ARCHIVED: { field: 'fund', en: 'This fund is archived: choose another one.', fr: 'Ce fonds est archivé : choisissez-en un autre.' },
} as const satisfies Record<string, { readonly field: string } & Readonly<Record<Language, string>>>;

type RowProblemCode = keyof typeof PROBLEMS;

/** Why a row cannot be posted: which row, which field, what to do. */
export interface RowProblem {
  readonly path: readonly ['rows', string, string];
  readonly rowKey: string;
  readonly line: number;
  readonly field: string;
  readonly code: RowProblemCode;
  readonly message: string;
}

/**
 * What keeps a row from becoming a gift. Defaults are set once for 500 rows, so a campaign that is closed
 * is asked about here: a cancelled one takes nothing, a completed one what was given while it ran.
 */
export function checkRow(row: RowFacts, language: Language): RowProblem[] {
  const { rowKey, line } = row;
  return codesOf(row).map((code) => {
    const { field, [language]: message } = PROBLEMS[code];
    return { path: ['rows', rowKey, field], rowKey, line, field, code, message };
  });
}

function codesOf({ donorId, amount, receivedOn, campaign, isFundArchived }: RowFacts): RowProblemCode[] {
  const codes: RowProblemCode[] = [];
  if (donorId === null) codes.push('DONOR_MISSING');
  if (amount === null) codes.push('AMOUNT_MISSING');
  if (receivedOn === null) codes.push('DATE_MISSING');
  if (campaign?.campaignStatus === 'cancelled') codes.push('CAMPAIGN_CANCELLED');
  if (campaign?.campaignStatus === 'completed' && (campaign.endDate === null || (receivedOn !== null && receivedOn > campaign.endDate)))
    codes.push('CAMPAIGN_OVER');
  if (isFundArchived) codes.push('FUND_ARCHIVED');
  return codes;
}
