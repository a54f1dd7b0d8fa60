import { identifier, sql, type Sql } from './sql';

/** A timestamp column as an ISO instant in UTC; Strapi's timestamps carry no zone and are UTC here. */
export function isoInstant(column: string): Sql {
  return sql`to_char(${identifier(column)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
