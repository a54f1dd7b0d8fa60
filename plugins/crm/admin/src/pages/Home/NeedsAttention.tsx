import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Loaded } from '../../components/Loaded';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { behind } from '../../reporting/behind';
import { usePeriod } from '../../reporting/usePeriod';
import { paged } from '../../services/paging';
import { usePlansFindQuery } from '../../services/recurring';
import { FRESH, useAttentionQuery } from '../../services/reports';

const NEEDS = ['address', 'language', 'thanks'] as const;

interface Matter {
  readonly key: string;
  readonly words: string;
  readonly count: number;
  readonly to: string;
}

/** Gifts of the period that cannot be receipted or were not thanked for, and plans whose payments fail. */
export function NeedsAttention() {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { calendar, from, to } = usePeriod();
  const place = { organization: organization.documentId };
  const result = useAttentionQuery({ ...place, query: { calendar, from, to } }, FRESH);
  const failing = usePlansFindQuery({ ...place, query: { planStatus: 'failing', ...paged(1, 1) } }, { ...FRESH, skip: !can('recurring.read') });
  const failingCount = failing.data?.pagination.total ?? 0;
  return (
    <Loaded reading={result} rows={3}>
      {({ data }) => {
        const matters: Matter[] = [
          ...NEEDS.map((need) => ({
            key: need,
            words: say(`crm.need.${need}`),
            count: need === 'thanks' ? data[need].gifts : data[need].donors,
            to: behind('attention', need === 'thanks' ? 'gifts' : 'donors', { calendar, from, to, need }),
          })),
          { key: 'failing', words: say('crm.need.failing'), count: failingCount, to: paths.plans('?planStatus=failing') },
        ];
        return <Matters matters={matters.filter(({ count }) => count > 0)} />;
      }}
    </Loaded>
  );
}

function Matters({ matters }: { readonly matters: readonly Matter[] }) {
  const say = useWords();
  const { number } = useFormats();
  return (
    <Panel title={say('crm.home.attention')}>
      {matters.length === 0 ? (
        <Typography textColor="neutral600">{say('crm.home.attention.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {matters.map(({ key, words, count, to }) => (
            <Flex key={key} tag="li" justifyContent="space-between" gap={3}>
              <Link tag={NavLink} to={to}>
                {words}
              </Link>
              <Typography fontWeight="semiBold" style={{ fontVariantNumeric: 'tabular-nums' }}>
                {number(count)}
              </Typography>
            </Flex>
          ))}
        </Flex>
      )}
    </Panel>
  );
}
