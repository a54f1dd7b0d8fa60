import type { Knex } from 'knex';
import { CrmError } from '../../../platform/errors/crm-error';
import { shift } from '../../../platform/civil-date';
import { fromCents } from '../../../platform/money';
import type { Organization } from '../../../platform/tenancy/scope';
import { deriveGift, type DerivedGift } from '../../donation/domain/derive-gift';
import { giftSummary } from '../../donation/domain/gift-summary';
import type { ApplyProblem } from '../domain/import-problem';
import type { GiftDraft } from '../domain/row';
import { insertCampaigns, listCampaignCodes, listExchangeRates, type ExchangeRate } from '../queries/find-money-rules';

/** A rate this old is no rate of the day any more (monthly rates still are). */
const RATE_DAYS = 31;

/** Amounts whose lines are kept in mind. */
const SUMMARIES = 5_000;

/** Everything of a gift but its donor: what was read, and what follows by the same rules as at every door. */
export interface ReadyGift {
  readonly amount: number;
  readonly derived: DerivedGift;
  readonly rate: ExchangeRate | null;
  readonly campaignId: number | null;
  readonly summary: { readonly fr: string; readonly en: string };
}

/** The charity's campaigns and exchange rates, as an import needs them. */
export class GiftRules {
  /** How many campaigns were (in a dry run: would be) created. */
  campaignsCreated = 0;
  private readonly summaries = new Map<string, ReadyGift['summary']>();

  private constructor(
    private readonly organization: Organization,
    private readonly campaigns: Map<string, number>,
    private readonly rates: readonly ExchangeRate[],
    private readonly options: { readonly isCreatingCampaigns: boolean; readonly isDryRun: boolean },
  ) {}

  static async load(
    transaction: Knex.Transaction,
    organization: Organization,
    options: { readonly isCreatingCampaigns: boolean; readonly isDryRun: boolean },
  ): Promise<GiftRules> {
    const campaigns = new Map((await listCampaignCodes(transaction, organization.id)).map(({ id, code }) => [folded(code), id]));
    return new GiftRules(organization, campaigns, await listExchangeRates(transaction, organization.id, organization.defaultCurrency), options);
  }

  /** Creates the campaigns whose codes some gifts name and nobody knows, when that was asked for. */
  async learnCampaigns(transaction: Knex.Transaction, gifts: readonly GiftDraft[]): Promise<void> {
    if (!this.options.isCreatingCampaigns) return;
    const unknown = new Map<string, string>();
    for (const { campaignCode } of gifts)
      if (campaignCode !== null && !this.campaigns.has(folded(campaignCode)) && !unknown.has(folded(campaignCode)))
        unknown.set(folded(campaignCode), campaignCode);
    if (unknown.size === 0) return;
    this.campaignsCreated += unknown.size;
    if (this.options.isDryRun) for (const code of unknown.keys()) this.campaigns.set(code, 0);
    else for (const { id, code } of await insertCampaigns(transaction, this.organization.id, [...unknown.values()])) this.campaigns.set(folded(code), id);
  }

  /** What a gift becomes, or why it cannot. */
  ready(gift: GiftDraft, line: number): ReadyGift | ApplyProblem {
    const campaignId = gift.campaignCode === null ? null : this.campaigns.get(folded(gift.campaignCode));
    if (campaignId === undefined) return { code: 'CAMPAIGN_UNKNOWN', line, campaign: gift.campaignCode ?? '' };
    const { currency, receivedOn, receivedAt } = gift;
    const { defaultCurrency } = this.organization;
    const rate = currency === defaultCurrency ? null : this.rateOn(currency, receivedOn);
    if (rate === undefined) return { code: 'EXCHANGE_RATE_MISSING', line, currency, baseCurrency: defaultCurrency, date: receivedOn };
    const amount = fromCents(gift.amountCents);
    try {
      const derived = deriveGift(
        {
          amount,
          currency,
          exchangeRate: rate?.rate ?? null,
          receivedAt,
          receivedOn,
          postmarkedOn: null,
          advantageAmount: 0,
          feeAmount: 0,
          memo: gift.message,
        },
        this.organization,
      );
      return {
        amount,
        derived,
        rate,
        campaignId,
        summary: this.summaryOf(amount, currency),
      };
    } catch (error) {
      // Pure arithmetic threw, no statement did: the transaction is whole.
      if (error instanceof CrmError) return { code: 'GIFT_INVALID', line, rule: error.code };
      throw error;
    }
  }

  /** The same amounts come again and again. */
  private summaryOf(amount: number, currency: string): ReadyGift['summary'] {
    const key = `${amount} ${currency}`;
    const known = this.summaries.get(key);
    if (known !== undefined) return known;
    if (this.summaries.size >= SUMMARIES) this.summaries.clear();
    const summary = giftSummary({ amount, currency });
    this.summaries.set(key, summary);
    return summary;
  }

  private rateOn(currency: string, date: string): ExchangeRate | undefined {
    const earliest = shift(date, { days: -RATE_DAYS });
    return this.rates.find((rate) => rate.currency === currency && rate.rateOn <= date && rate.rateOn >= earliest);
  }
}

function folded(code: string): string {
  return code.trim().toLowerCase();
}
