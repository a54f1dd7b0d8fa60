import type { ReactNode } from 'react';
import type { RequestError } from '../hooks/useProblemWords';
import { ProblemState } from './ProblemState';
import { SkeletonRows } from './Skeleton';

interface LoadedProps<Data> {
  readonly result: {
    readonly currentData?: Data;
    readonly data?: Data;
    readonly error?: RequestError;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  /** How many grey rows stand in for what is coming. */
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What a request brought; until then its grey shape, or what went wrong. */
export function Loaded<Data>({ result: { data, error, isFetching, refetch }, rows = 4, children }: LoadedProps<Data>) {
  if (error !== undefined && !isFetching) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={rows} />;
  return (
    <div aria-busy={isFetching} style={{ opacity: isFetching ? 0.6 : 1 }}>
      {children(data)}
    </div>
  );
}
