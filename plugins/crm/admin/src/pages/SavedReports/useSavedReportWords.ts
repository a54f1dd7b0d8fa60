import { useCallback } from 'react';
import type { SavedReport } from '../../../../shared/operations';
import { useWords } from '../../hooks/useWords';

/** When a saved report is sent, as a sentence. */
export function useRhythmWords(): (saved: Pick<SavedReport, 'frequency' | 'day'>) => string {
  const say = useWords();
  return useCallback(
    ({ frequency, day }) => {
      if (frequency === null || day === null) return say('crm.report-rhythm.never');
      if (frequency === 'weekly') return say('crm.saved-report.every-week', { day: say(`crm.weekday.${dayName(day)}`) });
      return say(`crm.saved-report.every.${frequency}`, { day: String(day) });
    },
    [say],
  );
}

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

function dayName(day: number): (typeof DAYS)[number] {
  return DAYS[day - 1] ?? '1';
}
