import { Status, Typography, type StatusVariant } from '@strapi/design-system';

interface StateBadgeProps {
  readonly variant: StatusVariant;
  readonly children: string;
}

/**
 * A state in words; the colour only helps the eye. Strapi's dark yellow on light yellow has a contrast of 2.7 in
 * the light theme (4.5 is needed): a warning's words take the colour of text.
 */
export function StateBadge({ variant, children }: StateBadgeProps) {
  return (
    <Status variant={variant} color={variant === 'warning' ? 'neutral800' : `${variant}600`} size="S" width="fit-content">
      <Typography tag="span" variant="pi" fontWeight="semiBold">
        {children}
      </Typography>
    </Status>
  );
}
