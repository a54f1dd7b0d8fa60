import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A titled surface on a page. */
export function Panel({ title, action, children }: PanelProps) {
  const titleId = useId();
  return (
    <Box tag="section" aria-labelledby={titleId} background="neutral0" padding={5} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" alignItems="center" gap={2} paddingBottom={3} wrap="wrap">
        <Typography id={titleId} variant="delta" tag="h2">
          {title}
        </Typography>
        {action}
      </Flex>
      {children}
    </Box>
  );
}
