import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { DonorState } from '../domain/donor-states';
import { donorStates, type TwoPeriods } from './donor-states';

export interface StateSums {
  readonly state: DonorState;
  /** Whether the donor's first gift ever lies in the first period or later. */
  readonly isFirstIn1: boolean;
  readonly donors: number;
  readonly period1: number;
  readonly period2: number;
}

/** Donors by what became of them between two periods, with what they gave in each. */
export function findStateSums(connection: Connection, organizationId: number, periods: TwoPeriods): Promise<StateSums[]> {
  return rows<StateSums>(
    connection,
    sql`SELECT state, first_on >= ${periods.period1.from}::date AS "isFirstIn1", count(*)::int AS donors, sum(period1) AS period1, sum(period2) AS period2
          FROM (${donorStates(organizationId, periods)}) s
         GROUP BY 1, 2`,
  );
}
