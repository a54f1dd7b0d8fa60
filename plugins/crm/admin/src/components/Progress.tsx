import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useFormats } from '../hooks/useFormats';

/** How much of a goal is reached: a bar and the percentage; beyond the goal the bar is full. */
export function Progress({ label, percentage }: { readonly label: string; readonly percentage: number }) {
  const { percent } = useFormats();
  return (
    <Flex gap={2} width="100%">
      <ProgressBar value={Math.max(0, Math.min(100, percentage))} aria-label={label} style={{ flex: 1, minWidth: '6rem', width: 'auto' }} />
      <Typography variant="pi" textColor="neutral600" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {percent(percentage)}
      </Typography>
    </Flex>
  );
}
