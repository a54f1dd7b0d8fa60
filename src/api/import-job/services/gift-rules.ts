import type { Knex } from 'knex';
import { CrmError } from '../../../platform/errors/crm-error';
import { shift } from '../../../platform/civil-date';
import { fromCents } from '../../../platform/money';
import type { Organization } from '../../../platform/tenancy/scope';
import { deriveGift, type DerivedGift } from '../../donation/domain/derive-gift';
import { giftSummary } from '../../donation/domain/gift-summary';
import type { ApplyProblem } from '../domain/import-problem';
import type { GiftDraft } from '../domain/row';
import { insertCampaigns, listCampaignCodes, listExchangeRates, listNamedCampaigns, type ExchangeRate } from '../queries/find-money-rules';

/** A rate this old is no rate of the day any more (monthly rates still are). */
const RATE_DAYS = 31;

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
  private constructor(
    private readonly organization: Organization,
    private readonly campaigns: ReadonlyMap<string, number>,
    private readonly rates: readonly ExchangeRate[],
    /** How many campaigns were (in a dry run: would be) created. */
    readonly campaignsCreated: number,
  ) {}

  /** Loads them; creates the campaigns whose codes nobody knows when that was asked for. */
  static async load(
    transaction: Knex.Transaction,
    organization: Organization,
    jobId: number,
    options: { isCreatingCampaigns: boolean; isDryRun: boolean },
  ): Promise<GiftRules> {
    const campaigns = new Map((await listCampaignCodes(transaction, organization.id)).map(({ id, code }) => [folded(code), id]));
    const unknown = new Map<string, string>();
    if (options.isCreatingCampaigns) {
      for (const code of await listNamedCampaigns(transaction, jobId))
        if (!campaigns.has(folded(code)) && !unknown.has(folded(code))) unknown.set(folded(code), code);
    }
    if (options.isDryRun) for (const code of unknown.keys()) campaigns.set(code, 0);
    else if (unknown.size > 0)
      for (const { id, code } of await insertCampaigns(transaction, organization.id, [...unknown.values()])) campaigns.set(folded(code), id);
    return new GiftRules(organization, campaigns, await listExchangeRates(transaction, organization.id, organization.defaultCurrency), unknown.size);
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
        summary: giftSummary({ amount, currency }),
      };
    } catch (error) {
      // Pure arithmetic threw, no statement did: the transaction is whole.
      if (error instanceof CrmError) return { code: 'GIFT_INVALID', line, rule: error.code };
      throw error;
    }
  }

  private rateOn(currency: string, date: string): ExchangeRate | undefined {
    const earliest = shift(date, { days: -RATE_DAYS });
    return this.rates.find((rate) => rate.currency === currency && rate.rateOn <= date && rate.rateOn >= earliest);
  }
}

function folded(code: string): string {
  return code.trim().toLowerCase();
}
