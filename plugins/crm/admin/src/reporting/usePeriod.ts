import { useMemo } from 'react';
import { todayIn } from '../format/dates';
import { useAddress } from '../hooks/useAddress';
import { useOrganization } from '../organization/organization-context';
import { readPeriod, readYear, type CharityDay, type PeriodState } from './period';

/** Today on the charity's calendar, and the month its fiscal year starts with. */
export function useCharityDay(): CharityDay {
  const { timezone, fiscalYearStartMonth } = useOrganization().organization;
  return useMemo(() => ({ today: todayIn(timezone), fiscalYearStartMonth }), [timezone, fiscalYearStartMonth]);
}

/** The period the address asks for. */
export function usePeriod(): PeriodState {
  const [address] = useAddress();
  const day = useCharityDay();
  return useMemo(() => readPeriod(address, day), [address, day]);
}

/** The year and calendar the address asks for. */
export function useYear() {
  const [address] = useAddress();
  const day = useCharityDay();
  return useMemo(() => readYear(address, day), [address, day]);
}
