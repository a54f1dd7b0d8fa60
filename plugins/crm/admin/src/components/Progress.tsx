import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useFormats } from '../hooks/useFormats';

/** Strapi's own bar is made for dark surfaces: on a panel its filled part cannot be seen. */
const Track = styled.div<{ $filled: number }>`
  flex: 1;
  min-width: 6rem;
  height: 0.8rem;
  border-radius: 0.4rem;
  background: ${({ theme }) => theme.colors.neutral200};
  overflow: hidden;
  &::after {
    content: '';
    display: block;
    width: ${({ $filled }) => $filled}%;
    height: 100%;
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

/** How much of a goal is reached: a bar and the percentage; beyond the goal the bar is full. */
export function Progress({ label, percentage }: { readonly label: string; readonly percentage: number }) {
  const { percent } = useFormats();
  const filled = Math.max(0, Math.min(100, percentage));
  return (
    <Flex gap={2} width="100%">
      <Track
        $filled={filled}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(filled)}
        aria-valuetext={percent(percentage)}
      />
      <Typography variant="pi" textColor="neutral600" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {percent(percentage)}
      </Typography>
    </Flex>
  );
}
