import { Box, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: string;
  /** Why there is nothing. */
  readonly text: string;
  /** The one action that fills it. */
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
}

/** What stands where there is nothing yet: what this is, why it is empty, what fills it. */
export function EmptyState({ title, text, action, icon }: EmptyStateProps) {
  return (
    <Flex direction="column" alignItems="center" gap={3} padding={8} background="neutral0" hasRadius shadow="tableShadow">
      <Box aria-hidden>{icon ?? <EmptyDocuments width="12rem" height="8rem" />}</Box>
      <Typography variant="delta" tag="h2">
        {title}
      </Typography>
      <Typography textColor="neutral600" textAlign="center">
        {text}
      </Typography>
      {action}
    </Flex>
  );
}
