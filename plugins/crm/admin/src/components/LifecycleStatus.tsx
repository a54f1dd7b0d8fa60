import type { StatusVariant } from '@strapi/design-system';
import type { DonorOut } from '../../../shared/donors';
import { useWords } from '../hooks/useWords';
import { StateBadge } from './StateBadge';

const VARIANTS: Readonly<Record<DonorOut['lifecycle'], StatusVariant>> = {
  prospect: 'neutral',
  new: 'primary',
  active: 'success',
  lapsing: 'warning',
  lapsed: 'danger',
  recaptured: 'alternative',
};

/** Where a donor stands with the charity, in words; the colour only helps the eye. */
export function LifecycleStatus({ lifecycle }: { readonly lifecycle: DonorOut['lifecycle'] }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[lifecycle]}>{say(`crm.lifecycle.${lifecycle}`)}</StateBadge>;
}
