import { Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import type { PaymentStatus } from '../../../../shared/donations';
import { FormPage } from '../../forms/FormPage';
import { FoldedSections, FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import { useFormats } from '../../hooks/useFormats';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { checkGift } from './check-gift';
import type { GiftValues } from './gift-values';
import { GiftFormAdvantage } from './GiftFormAdvantage';
import { GiftFormBasic } from './GiftFormBasic';
import { GiftFormCredits } from './GiftFormCredits';
import { GiftFormKind } from './GiftFormKind';
import { GiftFormMore } from './GiftFormMore';
import { GiftFormPledge } from './GiftFormPledge';
import { GiftFormSplits } from './GiftFormSplits';
import { GiftFormTribute } from './GiftFormTribute';
import { sectionOf, type SectionKey } from './gift-sections';
import { useSectionTitles } from './useSectionTitles';

interface GiftFormProps {
  readonly form: FormState<GiftValues>;
  readonly title: string;
  readonly subtitle?: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly save: string;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
  readonly problemAction?: ReactNode;
  readonly isDonorGiven?: boolean;
  /** Of a recorded gift. */
  readonly stored?: { readonly paymentStatus: PaymentStatus; readonly receiptNumber: string | null };
}

/** The form of a gift: the quick part first, the rest folded under titles that say what is in it. */
export function GiftForm({ form, onSave, isDonorGiven, stored, ...page }: GiftFormProps) {
  const say = useWords();
  const { language } = useFormats();
  const { organization, can } = useOrganization();
  const [open, setOpen] = useState<string>('');
  const titles = useSectionTitles(form.values);
  const isReceipted = stored !== undefined && stored.receiptNumber !== null;
  const section = { form, isReceipted };
  const contents: readonly (readonly [SectionKey, ReactNode])[] = [
    ['kind', <GiftFormKind {...section} />],
    ['splits', <GiftFormSplits {...section} />],
    ['advantage', <GiftFormAdvantage {...section} />],
    ['tribute', <GiftFormTribute {...section} />],
    ...(stored === undefined && can('soft-credit.create') ? [['credits', <GiftFormCredits {...section} />] as const] : []),
    ['more', <GiftFormMore {...section} storedStatus={stored?.paymentStatus} />],
  ];
  // A refused field is never left folded away.
  const refused = sectionOf(form.messages);

  const save = (): void => {
    const problems = Object.entries(checkGift(form.values, language, organization.defaultCurrency));
    if (problems.length > 0) form.refuse(Object.fromEntries(problems.map(([name, id]) => [name, say(id)])));
    else onSave();
  };

  return (
    <FormPage {...page} isDirty={form.isDirty} onSave={save}>
      {isReceipted && <Typography textColor="neutral700">{say('crm.gift.locked', { number: stored.receiptNumber ?? '' })}</Typography>}
      <FormSection title={say('crm.gift.title')}>
        <GiftFormPledge {...section} />
        <GiftFormBasic {...section} isDonorGiven={isDonorGiven} />
      </FormSection>
      <FoldedSections sections={contents.map(([key, content]) => ({ key, title: titles[key], content }))} open={refused ?? open} onOpen={setOpen} />
    </FormPage>
  );
}
