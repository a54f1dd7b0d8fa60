import { SIZE_BANDS } from '../../../../../../src/api/report/domain/size-bands';
import { CALENDARS, DONOR_STATES, GROUPINGS, oneOf } from '../../../../shared/vocabulary';
import { useAddress } from '../../hooks/useAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { narrowedBy, type BehindOf } from '../../reporting/behind';
import { useCampaignsQuery } from '../../services/campaigns';
import type { ReportName } from './report-names';
import { useBandWords } from './useBandWords';
import { useGroupWords } from './useGroupWords';

const REPORT_OF: Readonly<Record<BehindOf, ReportName | undefined>> = {
  overview: 'overview',
  trends: 'trends',
  retention: 'retention',
  cohorts: 'cohorts',
  lybunt: 'lybunt',
  pyramid: 'pyramid',
  rfm: 'rfm',
  campaigns: 'campaigns',
  groups: 'donors',
  attention: undefined,
};

interface BehindWords {
  readonly title: string;
  /** What narrows the figure, piece by piece. */
  readonly facts: readonly string[];
  readonly report: ReportName | undefined;
}

/** Says which figure one looks behind. */
export function useBehindWords(of: BehindOf): BehindWords {
  const say = useWords();
  const { organization, can } = useOrganization();
  const [address] = useAddress();
  const bandWords = useBandWords();
  const groupWords = useGroupWords();
  const narrowed = narrowedBy(of, address);
  const { data: campaigns } = useCampaignsQuery({ organization: organization.documentId }, { skip: narrowed.campaign === undefined || !can('campaign.read') });
  const campaign = campaigns?.find(({ documentId }) => documentId === narrowed.campaign);
  const grouping = oneOf(GROUPINGS, narrowed.groupBy);
  const calendar = oneOf(CALENDARS, narrowed.calendar);
  const state = oneOf([...DONOR_STATES, 'retained'] as const, narrowed.state);
  const need = oneOf(['address', 'language', 'thanks'] as const, narrowed.need);
  const figure = oneOf(['newDonors', 'retained'] as const, narrowed.figure);
  const band = SIZE_BANDS[Number(narrowed.band) - 1];
  const groupName =
    narrowed.group === undefined || grouping === undefined ? undefined : groupWords(grouping, narrowed.group, campaignName(campaigns, narrowed.group));
  const facts = [
    figure === undefined ? undefined : say(`crm.behind.figure.${figure}`),
    need === undefined ? undefined : say(`crm.need.${need}`),
    state === undefined ? undefined : state === 'retained' ? say('crm.behind.figure.retained') : say(`crm.state-of.${state}`),
    narrowed.list === 'sybunt' ? say('crm.lybunt.sybunt') : narrowed.list === 'lybunt' ? say('crm.lybunt.lybunt') : undefined,
    narrowed.cohort === undefined ? undefined : say('crm.behind.cohort', { year: narrowed.cohort }),
    narrowed.offset === undefined ? undefined : say('crm.behind.offset', { years: Number(narrowed.offset) }),
    band === undefined ? undefined : bandWords(band.above, band.upTo),
    narrowed.code === undefined ? undefined : say('crm.behind.code', { code: narrowed.code.replaceAll('x', '*') }),
    campaign?.name,
    grouping === undefined || groupName === undefined ? undefined : say('crm.behind.group', { grouping: say(`crm.grouping.${grouping}`), group: groupName }),
    narrowed.from !== undefined && narrowed.to !== undefined ? say('crm.report.from-to', { from: narrowed.from, to: narrowed.to }) : undefined,
    narrowed.year === undefined ? undefined : say('crm.report.of-year', { year: narrowed.period === '1' ? String(Number(narrowed.year) - 1) : narrowed.year }),
    calendar === 'fiscal' ? say('crm.calendar.fiscal') : undefined,
  ].filter((fact) => fact !== undefined);
  const report = REPORT_OF[of];
  return { title: say('crm.behind.title', { report: report === undefined ? say('crm.home.attention') : say(`crm.report.${report}`) }), facts, report };
}

function campaignName(campaigns: readonly { readonly documentId: string; readonly name: string }[] | undefined, key: string): string | null {
  return campaigns?.find(({ documentId }) => documentId === key)?.name ?? null;
}
