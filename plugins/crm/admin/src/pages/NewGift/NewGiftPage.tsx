import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { LoadedPage } from '../../components/Loaded';
import { NoPermission } from '../../components/NoPermission';
import type { PickedDonor } from '../../components/DonorPicker';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { todayIn } from '../../format/dates';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateGiftMutation } from '../../services/donations';
import { useDonorQuery } from '../../services/donors';
import { giftDraftOf } from './gift-draft';
import { giftMessages } from './gift-messages';
import { emptyGift } from './gift-values';
import { GiftForm } from './GiftForm';

/** Records a gift: of the donor one comes from, or of one who is found by typing. */
export default function NewGiftPage() {
  const { donorId } = useParams();
  const [address] = useSearchParams();
  const { can } = useOrganization();
  const donor = donorId ?? address.get('donor') ?? '';
  if (!can('donation.create')) return <NoPermission />;
  if (donor === '') return <OpenForm donor={undefined} />;
  return <GiftOfDonor donor={donor} />;
}

function GiftOfDonor({ donor }: { readonly donor: string }) {
  const { organization } = useOrganization();
  const reading = useDonorQuery({ organization: organization.documentId, donor });
  return <LoadedPage reading={reading}>{({ donor: { documentId, displayName } }) => <OpenForm donor={{ documentId, name: displayName }} />}</LoadedPage>;
}

function OpenForm({ donor }: { readonly donor: PickedDonor | undefined }) {
  const say = useWords();
  const { language, money } = useFormats();
  const { organization } = useOrganization();
  const [create, { isLoading, error, reset }] = useCreateGiftMutation();
  const form = useForm(emptyGift(todayIn(organization.timezone), organization.defaultCurrency, donor));
  const saved = useSaved(form, giftMessages);
  // One key for this form: sent twice by an impatient click or a slow network, the gift is recorded once.
  const [idempotencyKey] = useState(randomKey);
  const page = donor === undefined ? paths.gifts() : paths.donor(donor.documentId);

  const save = async (): Promise<void> => {
    const draft = giftDraftOf(form.values, language, organization.defaultCurrency);
    const answer = await create({ organization: organization.documentId, donor: form.values.donor?.documentId ?? '', draft, idempotencyKey });
    const told = say('crm.gift.created', { amount: money(draft.amount, draft.currency ?? organization.defaultCurrency) });
    saved(answer, told, ({ documentId }) => (donor === undefined ? paths.giftPage(documentId) : page));
  };

  return (
    <GiftForm
      form={form}
      title={say('crm.gift.new')}
      subtitle={donor?.name}
      isDonorGiven={donor !== undefined}
      back={{ to: page, label: donor?.name ?? say('crm.gifts.title') }}
      save={say('crm.gift.save')}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
