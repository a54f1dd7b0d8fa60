import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

export const FigureGrid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  margin: 0;
  dd {
    margin: 0;
  }
`;

const FigureLink = styled(NavLink)`
  color: inherit;
  text-decoration: underline;
  text-decoration-color: ${({ theme }) => theme.colors.neutral300};
  text-underline-offset: 0.4rem;
  text-decoration-thickness: 1px;
  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration-color: currentcolor;
  }
`;

interface FigureCardProps {
  readonly label: string;
  /** The list behind the figure. */
  readonly to?: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** One figure with its name; pressed, it opens what is behind it. */
export function FigureCard({ label, to, note, children }: FigureCardProps) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography tag="dd" variant="alpha">
        {to === undefined ? children : <FigureLink to={to}>{children}</FigureLink>}
      </Typography>
      {note !== undefined && (
        <Typography tag="dd" variant="pi" textColor="neutral600">
          {note}
        </Typography>
      )}
    </Flex>
  );
}
