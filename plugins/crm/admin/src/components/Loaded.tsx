import { Box } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Fragment, useState, type ReactNode } from 'react';
import type { RequestError } from '../hooks/useProblemWords';
import { ProblemState } from './ProblemState';
import { PageSkeleton, SkeletonRows } from './Skeleton';

export interface Reading<Data> {
  readonly data?: Data;
  readonly error?: RequestError;
  readonly isFetching: boolean;
  /** When `data` came. */
  readonly fulfilledTimeStamp?: number;
  readonly refetch: () => unknown;
}

interface LoadedProps<Data> {
  readonly reading: Reading<Data>;
  readonly children: (data: Data) => ReactNode;
}

interface LoadedPageProps<Data> {
  readonly reading: Reading<Data>;
  /**
   * Opens on what is stored now, not on what was read earlier; once open, it stays. Stands outermost: what came
   * before it was drawn counts as earlier.
   */
  readonly isFresh?: boolean;
  /** `readAgain` opens the page anew on what is stored then: what was typed gives way. */
  readonly children: (data: Data, readAgain: () => void) => ReactNode;
}

/** A page of one thing: what stands there while it is read, and when it cannot be. */
export function LoadedPage<Data>({ reading, isFresh = false, children }: LoadedPageProps<Data>) {
  const { data, error, refetch, fulfilledTimeStamp = 0 } = reading;
  const [openedAt, setOpenedAt] = useState(Date.now);
  const readAgain = (): void => {
    setOpenedAt(Date.now());
    void refetch();
  };
  if (data !== undefined && (!isFresh || fulfilledTimeStamp >= openedAt)) return <Fragment key={openedAt}>{children(data, readAgain)}</Fragment>;
  return (
    <Page.Main aria-busy={error === undefined}>
      {error === undefined ? (
        <PageSkeleton />
      ) : (
        <Box padding={8}>
          <ProblemState problem={error} onRetry={() => void refetch()} />
        </Box>
      )}
    </Page.Main>
  );
}

/** A part of a page, the same way. Newer data on their way leave the older ones on screen, paler; a refusal does not. */
export function Loaded<Data>({ reading: { data, error, isFetching, refetch }, rows = 6, children }: LoadedProps<Data> & { readonly rows?: number }) {
  if (error !== undefined && !isFetching) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={rows} />;
  return (
    <div aria-busy={isFetching} style={{ opacity: isFetching ? 0.6 : 1 }}>
      {children(data)}
    </div>
  );
}
