import type { CampaignDraft, CampaignOut } from '../../../../shared/campaigns';
import { parseAmount, amountInField } from '../../format/amounts';
import type { MessageId } from '../../hooks/useWords';

/** A campaign as the form holds it. */
export interface CampaignValues {
  readonly name: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly code: string;
  readonly parent: string;
  readonly campaignStatus: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly goalAmount: string;
  readonly goalDonors: string;
  readonly cost: string;
  readonly audienceSize: string;
  readonly description: string;
  readonly descriptionFr: string;
  readonly descriptionEn: string;
}

/** How a campaign may begin. */
export const FIRST_STATUSES = ['draft', 'active', 'completed'] as const;

export function emptyCampaign(parent: string): CampaignValues {
  return {
    name: '',
    nameFr: '',
    nameEn: '',
    code: '',
    parent,
    campaignStatus: 'draft',
    startDate: '',
    endDate: '',
    goalAmount: '',
    goalDonors: '',
    cost: '',
    audienceSize: '',
    description: '',
    descriptionFr: '',
    descriptionEn: '',
  };
}

export function valuesOfCampaign(campaign: CampaignOut, language: string): CampaignValues {
  return {
    name: campaign.name,
    nameFr: campaign.nameFr ?? '',
    nameEn: campaign.nameEn ?? '',
    code: campaign.code ?? '',
    parent: campaign.parent?.documentId ?? '',
    campaignStatus: campaign.campaignStatus,
    startDate: campaign.startDate ?? '',
    endDate: campaign.endDate ?? '',
    goalAmount: amountInField(campaign.goalAmount, language),
    goalDonors: campaign.goalDonors?.toString() ?? '',
    cost: campaign.cost === 0 ? '' : amountInField(campaign.cost, language),
    audienceSize: campaign.audienceSize?.toString() ?? '',
    description: campaign.description ?? '',
    descriptionFr: campaign.descriptionFr ?? '',
    descriptionEn: campaign.descriptionEn ?? '',
  };
}

/** What the form says, as the API takes it; the form has been checked. The status is moved elsewhere. */
export function campaignDraftOf(values: CampaignValues, language: string): CampaignDraft {
  const textOrNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    name: values.name.trim(),
    nameFr: textOrNull(values.nameFr),
    nameEn: textOrNull(values.nameEn),
    code: textOrNull(values.code),
    parent: values.parent === '' ? null : values.parent,
    startDate: values.startDate === '' ? null : values.startDate,
    endDate: values.endDate === '' ? null : values.endDate,
    goalAmount: values.goalAmount.trim() === '' ? null : (parseAmount(values.goalAmount, language) ?? null),
    goalDonors: countOf(values.goalDonors) ?? null,
    cost: parseAmount(values.cost, language) ?? 0,
    audienceSize: countOf(values.audienceSize) ?? null,
    description: textOrNull(values.description),
    descriptionFr: textOrNull(values.descriptionFr),
    descriptionEn: textOrNull(values.descriptionEn),
  };
}

/** The contract's rules, said before anything is sent. An empty answer means all is well. */
export function checkCampaign(values: CampaignValues, language: string): Readonly<Record<string, MessageId>> {
  const problems: Record<string, MessageId> = {};
  if (values.name.trim() === '') problems.name = 'crm.campaign.refuse-name';
  if (values.startDate !== '' && values.endDate !== '' && values.endDate < values.startDate) problems.endDate = 'crm.campaign.refuse-dates';
  for (const name of ['goalAmount', 'cost'] as const)
    if (values[name].trim() !== '' && parseAmount(values[name], language) === undefined) problems[name] = 'crm.refuse.amount-or-none';
  for (const name of ['goalDonors', 'audienceSize'] as const)
    if (values[name].trim() !== '' && countOf(values[name]) === undefined) problems[name] = 'crm.campaign.refuse-count';
  return problems;
}

/** A whole number as people type it, grouped or not. */
function countOf(text: string): number | undefined {
  const bare = text.replaceAll(/[\s\u00a0\u202f,]/g, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : undefined;
}
