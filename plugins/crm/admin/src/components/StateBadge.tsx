import { Status, Typography, type StatusVariant } from '@strapi/design-system';

/** How something stands, in words; the colour only helps the eye. */
export function StateBadge({ variant, children }: { readonly variant: StatusVariant; readonly children: string }) {
  return (
    <Status variant={variant} size="S" width="fit-content">
      <Typography tag="span" variant="pi" fontWeight="semiBold">
        {children}
      </Typography>
    </Status>
  );
}
