import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import type { DonationOut } from '../../../../shared/donations';
import { LoadedPage } from '../../components/Loaded';
import { NoPermission } from '../../components/NoPermission';
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
import { usePledgeQuery } from '../../services/pledges';
import { FRESH } from '../../services/reports';
import { giftDraftOf } from './gift-draft';
import { giftMessages } from './gift-messages';
import { giftOfPledge } from './gift-of-pledge';
import { emptyGift, type GiftValues } from './gift-values';
import { GiftForm } from './GiftForm';

/** Records a gift: of the donor one comes from, of one who is found by typing, or towards a pledge. */
export default function NewGiftPage() {
  const { donorId } = useParams();
  const [address] = useSearchParams();
  const { can } = useOrganization();
  const donor = donorId ?? address.get('donor') ?? '';
  const pledge = address.get('pledge') ?? '';
  if (!can('donation.create')) return <NoPermission />;
  if (pledge !== '') return <PaymentOfPledge pledge={pledge} />;
  if (donor !== '') return <GiftOfDonor donor={donor} />;
  return <GiftOfAnybody />;
}

function GiftOfAnybody() {
  const say = useWords();
  const { organization } = useOrganization();
  return (
    <OpenForm
      initial={emptyGift(todayIn(organization.timezone), organization.defaultCurrency)}
      back={{ to: paths.gifts(), label: say('crm.gifts.title') }}
      next={({ documentId }) => paths.giftPage(documentId)}
    />
  );
}

function GiftOfDonor({ donor }: { readonly donor: string }) {
  const { organization } = useOrganization();
  const reading = useDonorQuery({ organization: organization.documentId, donor });
  return (
    <LoadedPage reading={reading}>
      {({ donor: { documentId, displayName } }) => (
        <OpenForm
          initial={emptyGift(todayIn(organization.timezone), organization.defaultCurrency, { documentId, name: displayName })}
          back={{ to: paths.donor(documentId), label: displayName }}
          next={() => paths.donor(documentId)}
        />
      )}
    </LoadedPage>
  );
}

function PaymentOfPledge({ pledge }: { readonly pledge: string }) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const reading = usePledgeQuery({ organization: organization.documentId, pledge }, FRESH);
  return (
    <LoadedPage reading={reading} isFresh>
      {(paid) => (
        <OpenForm
          initial={giftOfPledge(paid, todayIn(organization.timezone), language)}
          back={{ to: paths.pledge(paid.documentId), label: say('crm.pledge.of', { name: paid.donor.name }) }}
          next={(gift) => (gift.pledge === null ? paths.donor(gift.donor.documentId) : paths.pledge(gift.pledge))}
        />
      )}
    </LoadedPage>
  );
}

interface OpenFormProps {
  /** What stands in the form when it opens; a donor who stands there is not asked for. */
  readonly initial: GiftValues;
  readonly back: { readonly to: string; readonly label: string };
  /** Where one goes on to once the gift is recorded. */
  readonly next: (gift: DonationOut) => string;
}

function OpenForm({ initial, back, next }: OpenFormProps) {
  const say = useWords();
  const { language, money } = useFormats();
  const { organization } = useOrganization();
  const [create, { isLoading, error, reset }] = useCreateGiftMutation();
  const form = useForm(initial);
  const saved = useSaved(form, giftMessages);
  // One key for this form: sent twice by an impatient click or a slow network, the gift is recorded once.
  const [idempotencyKey] = useState(randomKey);

  const save = async (): Promise<void> => {
    const draft = giftDraftOf(form.values, language, organization.defaultCurrency);
    const answer = await create({ organization: organization.documentId, donor: form.values.donor?.documentId ?? '', draft, idempotencyKey });
    saved(answer, say('crm.gift.created', { amount: money(draft.amount, draft.currency ?? organization.defaultCurrency) }), next);
  };

  return (
    <GiftForm
      form={form}
      title={say('crm.gift.new')}
      subtitle={initial.donor?.name}
      isDonorGiven={initial.donor !== undefined}
      back={back}
      save={say('crm.gift.save')}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
