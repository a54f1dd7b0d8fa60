import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Row = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  margin: 0;
  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  dd a,
  dd a span {
    font-size: inherit;
    line-height: inherit;
  }
`;

export interface HeaderFigure {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** The figures that matter about one thing, under its name. */
export function HeaderFigureRow({ figures }: { readonly figures: readonly HeaderFigure[] }) {
  return (
    <Row>
      {figures.map(({ label, value, note }) => (
        <Box key={label} background="neutral0" padding={4} hasRadius shadow="tableShadow">
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {label}
          </Typography>
          <Typography tag="dd" variant="beta">
            {value}
          </Typography>
          {note !== undefined && (
            <Typography tag="dd" variant="pi" textColor="neutral600">
              {note}
            </Typography>
          )}
        </Box>
      ))}
    </Row>
  );
}
