import { Box } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { RequestError } from '../hooks/useProblemWords';
import { ProblemState } from './ProblemState';
import { PageSkeleton, SkeletonRows } from './Skeleton';

export interface Reading<Data> {
  readonly data?: Data;
  readonly error?: RequestError;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

interface LoadedProps<Data> {
  readonly reading: Reading<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** A page of one thing: what stands there while it is read, and when it cannot be. */
export function LoadedPage<Data>({ reading: { data, error, refetch }, children }: LoadedProps<Data>) {
  if (data !== undefined) return <>{children(data)}</>;
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
