import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import type { DonationOut } from '../../../../shared/donations';
import { LoadedPage } from '../../components/Loaded';
import { NoPermission } from '../../components/NoPermission';
import type { PickedDonor } from '../../components/DonorPicker';
import { useForm } from '../../forms/useForm';
import { todayIn } from '../../format/dates';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateGiftMutation } from '../../services/donations';
import { useDonorQuery } from '../../services/donors';
import { isProblem } from '../../services/problem';
import { giftDraftOf } from './gift-draft';
import { giftMessages } from './gift-messages';
import { emptyGift } from './gift-values';
import { GiftForm } from './GiftForm';
import { useCrediting } from './useCrediting';

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
  const navigate = useNavigate();
  const { language, money } = useFormats();
  const { toggleNotification } = useNotification();
  const { organization } = useOrganization();
  const [create, { isLoading, error, reset }] = useCreateGiftMutation();
  const crediting = useCrediting();
  const form = useForm(emptyGift(todayIn(organization.timezone), organization.defaultCurrency, donor));
  // One key for this form: sent twice by an impatient click or a slow network, the gift is recorded once.
  const [idempotencyKey] = useState(randomKey);
  const place = { organization: organization.documentId };
  const page = donor === undefined ? paths.gifts() : paths.donor(donor.documentId);

  const follow = async (gift: DonationOut): Promise<void> => {
    const isCredited = await crediting.credit(gift, form.values.softCredits);
    form.settle();
    toggleNotification({ type: 'success', message: say('crm.gift.created', { amount: money(gift.amount, gift.currency) }) });
    navigate(donor === undefined || !isCredited ? paths.giftPage(gift.documentId) : page);
  };
  const save = async (): Promise<void> => {
    const draft = giftDraftOf(form.values, language, organization.defaultCurrency);
    const answer = await create({ ...place, donor: form.values.donor?.documentId ?? '', draft, idempotencyKey });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(giftMessages(answer.error)) : undefined;
    await follow(answer.data);
  };

  return (
    <GiftForm
      form={form}
      title={say('crm.gift.new')}
      subtitle={donor?.name}
      isDonorGiven={donor !== undefined}
      back={{ to: page, label: donor?.name ?? say('crm.gifts.title') }}
      save={say('crm.gift.save')}
      isSaving={isLoading || crediting.isBusy}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
