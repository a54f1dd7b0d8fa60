import { useMemo, useState } from 'react';
import type { SegmentField } from '../../../../../shared/segments';
import { useWords } from '../../../hooks/useWords';
import { fieldsByName, type CriteriaGroup } from '../criteria';
import { CurrentBuilder } from './builder-context';
import { criteriaOfQuery, queryOfCriteria } from './query';
import { RuleTree } from './RuleTree';

interface SegmentBuilderProps {
  readonly fields: readonly SegmentField[];
  /** Where it begins; what follows is the builder's own. */
  readonly criteria: CriteriaGroup;
  readonly messages: ReadonlyMap<string, string>;
  readonly onChange: (criteria: CriteriaGroup) => void;
}

/** Builds the rule of a segment. Heavy, and so loaded only where one is built. */
export default function SegmentBuilder({ fields: list, criteria, messages, onChange }: SegmentBuilderProps) {
  const say = useWords();
  const fields = useMemo(() => fieldsByName(list), [list]);
  const builder = useMemo(() => ({ fields, place: '', messages }), [fields, messages]);
  const [query, setQuery] = useState(() => queryOfCriteria(criteria));
  return (
    <CurrentBuilder.Provider value={builder}>
      <RuleTree
        label={say('crm.builder.title')}
        query={query}
        onChange={(next) => {
          setQuery(next);
          onChange(criteriaOfQuery(next, fields));
        }}
      />
    </CurrentBuilder.Provider>
  );
}
