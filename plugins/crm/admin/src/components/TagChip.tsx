import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Dot = styled.span<{ $color: string | null }>`
  flex: none;
  width: 0.8rem;
  height: 0.8rem;
  border-radius: 50%;
  background: ${({ $color, theme }) => $color ?? theme.colors.neutral500};
`;

interface TagChipProps {
  readonly name: string;
  readonly color: string | null;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
}

/** A tag: its name, and its colour and icon beside it as hints. */
export function TagChip({ name, color, icon, action }: TagChipProps) {
  return (
    <Flex tag="span" display="inline-flex" gap={1} paddingLeft={2} paddingRight={2} background="neutral100" borderColor="neutral200" hasRadius>
      <Dot $color={color} aria-hidden />
      {icon}
      <Typography tag="span" variant="pi" textColor="neutral800">
        {name}
      </Typography>
      {action}
    </Flex>
  );
}
