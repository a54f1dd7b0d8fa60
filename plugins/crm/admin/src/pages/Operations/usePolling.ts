import { useState } from 'react';

const OFTEN_MS = 1500;
/** Work that others start shows too. */
const SELDOM_MS = 20_000;

/** How often to ask again, by what was answered last: often while something is at work. */
export function usePolling(): [pollingInterval: number, tell: (isAtWork: boolean) => void] {
  const [pollingInterval, setPolling] = useState(SELDOM_MS);
  return [pollingInterval, (isAtWork) => setPolling(isAtWork ? OFTEN_MS : SELDOM_MS)];
}
