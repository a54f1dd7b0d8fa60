import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Dot = styled.span<{ $color: string | null }>`
  flex: none;
  width: 1rem;
  height: 1rem;
  border-radius: 0.3rem;
  background: ${({ $color, theme }) => $color ?? theme.colors.neutral500};
`;

/** A name with its colour beside it as a hint, and what it is about below. */
export function SegmentName({
  color,
  description,
  children,
}: {
  readonly color: string | null;
  readonly description?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <Flex gap={2} alignItems="center">
      <Dot $color={color} aria-hidden />
      <Flex direction="column" alignItems="flex-start">
        {children}
        {description !== null && description !== undefined && (
          <Typography variant="pi" textColor="neutral600" ellipsis style={{ maxWidth: '48rem' }}>
            {description}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
}
