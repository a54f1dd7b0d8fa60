/** Tax years to choose from, the latest first. */
export function taxYears(today: string, count = 8): string[] {
  const latest = Number(today.slice(0, 4));
  return Array.from({ length: count }, (_, index) => String(latest - index));
}

/** The year whose receipts are worked on: until March it is the year before. */
export function workedYear(today: string): string {
  const year = Number(today.slice(0, 4));
  return String(Number(today.slice(5, 7)) <= 3 ? year - 1 : year);
}
