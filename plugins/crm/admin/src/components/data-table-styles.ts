import { styled } from 'styled-components';

export const Frame = styled.div<{ $isTall: boolean }>`
  /* Words for screen readers are placed absolutely: those of hidden columns must not widen the page. */
  position: relative;
  overflow: auto;
  max-height: ${({ $isTall }) => ($isTall ? 'max(32rem, calc(100dvh - 30rem))' : 'none')};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  &[aria-busy='true'] tbody {
    opacity: 0.6;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

export const Table = styled.table`
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    text-align: left;
    vertical-align: middle;
    white-space: nowrap;
  }
  th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: ${({ theme }) => theme.colors.neutral100};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    color: ${({ theme }) => theme.colors.neutral600};
  }
  [data-figure='true'] {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
`;

/** A table of few rows whose first column names each. */
export const FigureTable = styled(Table)`
  tbody th {
    position: static;
    background: none;
    font-size: inherit;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    color: inherit;
  }
  tbody th,
  td {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
`;

export const Row = styled.tr<{ $isActive: boolean }>`
  cursor: pointer;
  background: ${({ $isActive, theme }) => ($isActive ? theme.colors.primary100 : 'transparent')};
  box-shadow: ${({ $isActive, theme }) => ($isActive ? `inset 3px 0 0 ${theme.colors.primary600}` : 'none')};
  td {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  &:last-child td {
    border-bottom: 0;
  }
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

export const SortButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: 0;
  border: 0;
  background: none;
  font: inherit;
  color: inherit;
  cursor: pointer;
  /* The arrow stands before a figure's label, so that label and figures end at the same edge. */
  [data-figure='true'] & {
    flex-direction: row-reverse;
  }
  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;
