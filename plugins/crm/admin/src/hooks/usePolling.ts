import { useState } from 'react';

const OFTEN_MS = 1500;
/** For lists of work that others start too. */
export const SELDOM_MS = 20_000;

/** How often to ask again, by what was answered last: often while something is at work, else every `seldom` milliseconds, or no more. */
export function usePolling(seldom = 0): [pollingInterval: number, tell: (isAtWork: boolean) => void] {
  const [pollingInterval, setPolling] = useState(seldom);
  return [pollingInterval, (isAtWork) => setPolling(isAtWork ? OFTEN_MS : seldom)];
}
