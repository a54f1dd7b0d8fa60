import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { LoadedPage } from '../../components/Loaded';
import { NoPermission } from '../../components/NoPermission';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useGiftToEditQuery, useUpdateGiftMutation, type ReadGift } from '../../services/donations';
import { isProblem } from '../../services/problem';
import { FRESH } from '../../services/reports';
import { giftChangesOf } from './gift-draft';
import { giftMessages } from './gift-messages';
import { giftValuesOf } from './gift-values';
import { GiftForm } from './GiftForm';

/** Changes a recorded gift. */
export default function EditGiftPage() {
  const { giftId = '' } = useParams();
  const { organization, can } = useOrganization();
  const reading = useGiftToEditQuery({ organization: organization.documentId, gift: giftId }, FRESH);
  if (!can('donation.update')) return <NoPermission />;
  return (
    <LoadedPage reading={reading} isFresh>
      {(read, readAgain) => <OpenForm read={read} onReadAgain={readAgain} />}
    </LoadedPage>
  );
}

function OpenForm({ read, onReadAgain }: { readonly read: ReadGift; readonly onReadAgain: () => void }) {
  const say = useWords();
  const navigate = useNavigate();
  const { language, money, longDate } = useFormats();
  const { organization } = useOrganization();
  const [update, { isLoading, error, reset }] = useUpdateGiftMutation();
  // What was read when the form opened: a later reading in the background must not hide someone else's change.
  const [{ gift, etag }] = useState(read);
  const [initial] = useState(() => giftValuesOf(gift, language));
  const form = useForm(initial);
  const saved = useSaved(form, giftMessages);
  const page = paths.giftPage(gift.documentId);
  const isStale = isProblem(error) && error.status === 412;
  const title = say('crm.gift.title-of', { amount: money(gift.amount, gift.currency), date: longDate(gift.receivedOn) });

  const save = async (): Promise<void> => {
    const change = giftChangesOf(initial, form.values, language, organization.defaultCurrency);
    if (Object.keys(change).length === 0) {
      form.settle();
      return navigate(page);
    }
    const answer = await update({ organization: organization.documentId, gift: gift.documentId, donor: gift.donor.documentId, change, etag });
    saved(answer, say('crm.gift.saved'), () => page);
  };

  return (
    <GiftForm
      form={form}
      title={say('crm.gift.edit')}
      subtitle={[title, gift.donor.name].join(' · ')}
      back={{ to: page, label: title }}
      save={say('crm.action.save')}
      stored={gift}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={isStale ? { ...error, message: say('crm.gift.stale') } : error}
      onCloseProblem={reset}
      problemAction={
        isStale && (
          <Button variant="secondary" onClick={onReadAgain}>
            {say('crm.donor.read-again')}
          </Button>
        )
      }
    />
  );
}
