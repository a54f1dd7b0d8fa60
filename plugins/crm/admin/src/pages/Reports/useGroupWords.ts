import { useCallback } from 'react';
import type { Grouping } from '../../../../shared/reports';
import { DONOR_LANGUAGES, DONOR_TYPES, LIFECYCLES, oneOf } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/useWords';

/** The name of a group of the donors report. */
export function useGroupWords(): (groupBy: Grouping, key: string | null, label: string | null) => string {
  const say = useWords();
  return useCallback(
    (groupBy, key, label) => {
      if (key === null || key === '') return say('crm.donors-report.none');
      const type = groupBy === 'type' ? oneOf(DONOR_TYPES, key) : undefined;
      const language = groupBy === 'language' ? oneOf(DONOR_LANGUAGES, key) : undefined;
      const lifecycle = groupBy === 'lifecycle' ? oneOf(LIFECYCLES, key) : undefined;
      if (type !== undefined) return say(`crm.donor-type.${type}`);
      if (language !== undefined) return say(`crm.language.${language}`);
      if (lifecycle !== undefined) return say(`crm.lifecycle.${lifecycle}`);
      return label ?? key;
    },
    [say],
  );
}
