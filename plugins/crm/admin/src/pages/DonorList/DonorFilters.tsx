import type { DonorFilter } from '../../../../shared/donors';
import { FilterBar } from '../../components/filters/FilterBar';
import type { AskedFilter, FilterPart } from '../../components/filters/asked-filter';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isValue, kindOf, OFFERED, type FilterKind } from './filters';
import type { DonorFilters as Filters } from './list-address';
import { useFilterWords } from './useFilterWords';

interface DonorFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** The filters of the donor list. */
export function DonorFilters(props: DonorFiltersProps) {
  const say = useWords();
  const words = useFilterWords();
  const { can } = useOrganization();
  const asked = OFFERED.concat('segment').map((filter): AskedFilter<DonorFilter> => {
    const kind = kindOf(filter);
    return {
      key: filter,
      label: say(`crm.filter.name.${filter}`),
      isHidden: filter === 'segment' || (kind === 'member' && !can('member.read')),
      parts: [
        {
          name: filter,
          label: say('crm.filter.value'),
          input: inputOf(kind),
          choices: words.choices(filter),
          isValue: (value) => isValue(filter, value),
        },
      ],
      sentence: (filters) => words.sentence(filter, filters[filter] ?? ''),
    };
  });
  return <FilterBar asked={asked} {...props} />;
}

function inputOf(kind: FilterKind): FilterPart<DonorFilter>['input'] {
  return kind === 'date' || kind === 'amount' || kind === 'count' || kind === 'text' ? kind : 'choice';
}
