import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../hooks/useWords';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

const List = styled.dl<{ $columns: number }>`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, ${({ $columns }) => ($columns === 1 ? '100%' : '18rem')}), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  margin: 0;
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

/** Labelled values to read; what is not known shows a dash. */
export function Facts({ facts, columns = 2 }: { readonly facts: readonly Fact[]; readonly columns?: 1 | 2 }) {
  const say = useWords();
  return (
    <List $columns={columns}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {label}
          </Typography>
          <Typography tag="dd">
            {value === null || value === undefined || value === '' ? <span aria-label={say('crm.state.unknown')}>–</span> : value}
          </Typography>
        </div>
      ))}
    </List>
  );
}
