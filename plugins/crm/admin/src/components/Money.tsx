import { styled } from 'styled-components';
import { useFormats } from '../hooks/useFormats';

const Figure = styled.span`
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
`;

/** An amount in the panel's language, in figures that line up. */
export function Money({ amount, currency }: { readonly amount: number; readonly currency: string }) {
  const { money } = useFormats();
  return <Figure>{money(amount, currency)}</Figure>;
}
