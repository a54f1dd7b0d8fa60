import { css, styled } from 'styled-components';

const cell = css`
  width: 100%;
  height: 3.6rem;
  padding: ${({ theme }) => `0 ${theme.spaces[2]}`};
  border: 1px solid transparent;
  border-radius: 0;
  background: transparent;
  font: inherit;
  color: inherit;
  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  &:hover {
    border-color: ${({ theme }) => theme.colors.neutral200};
  }
  &:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
    background: ${({ theme }) => theme.colors.neutral0};
  }
  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
  &[data-unsettled='true'] {
    font-style: italic;
    border-color: ${({ theme }) => theme.colors.warning600};
  }
`;

export const CellInput = styled.input`
  ${cell}
  &[data-column='amount'] {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
`;

export const CellSelect = styled.select`
  ${cell}
  option {
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

/** Strapi's own button brings a tooltip with it: 500 of them took longer to draw than all cells. */
export const CellButton = styled.button`
  ${cell}
  display: grid;
  place-items: center;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral600};
`;

export const Sheet = styled.table`
  width: 100%;
  min-width: 114rem;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 0;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  th {
    position: sticky;
    top: 0;
    z-index: 2;
    padding: ${({ theme }) => theme.spaces[2]};
    background: ${({ theme }) => theme.colors.neutral100};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: left;
    white-space: nowrap;
  }
  td {
    padding: 0;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-right: 1px solid ${({ theme }) => theme.colors.neutral150};
    vertical-align: top;
  }
  td[data-number] {
    padding: ${({ theme }) => `${theme.spaces[2]}`};
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  tr[data-active='true'] td {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

export const SheetFrame = styled.div`
  overflow: auto;
  max-height: max(36rem, calc(100dvh - 40rem));
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  scroll-padding-top: 4rem;
`;

export const CellMessage = styled.span`
  display: block;
  padding: ${({ theme }) => `0 ${theme.spaces[2]} ${theme.spaces[1]}`};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.danger600};
  white-space: normal;
`;
