import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Dot = styled.span<{ $color: string | null }>`
  flex: none;
  width: 1rem;
  height: 1rem;
  margin-top: 0.5rem;
  border-radius: 0.3rem;
  background: ${({ $color, theme }) => $color ?? theme.colors.neutral500};
`;

interface SegmentNameProps {
  readonly color: string | null;
  readonly description?: string | null;
  readonly children: ReactNode;
}

/** A name with its colour beside it as a hint, and what it is about below. */
export function SegmentName({ color, description = null, children }: SegmentNameProps) {
  return (
    <Flex gap={2} alignItems="flex-start">
      <Dot $color={color} aria-hidden />
      <Flex direction="column" alignItems="flex-start">
        {children}
        {description !== null && (
          <Typography variant="pi" textColor="neutral600" ellipsis style={{ maxWidth: '48rem' }}>
            {description}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
}
