import { MenuItem, SimpleMenu, IconButton } from '@strapi/design-system';
import { Archive, More, Trash } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { ConfirmAction } from '../../components/ConfirmAction';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useRemoveDonorMutation, useUpdateDonorMutation } from '../../services/donors';

/** What is done seldom: archive, bring back, delete. */
export function DonorActions({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const { organization, can } = useOrganization();
  const [update] = useUpdateDonorMutation();
  const [remove, removal] = useRemoveDonorMutation();
  const [isAsking, setAsking] = useState(false);
  const isArchived = donor.archivedAt !== null;
  const place = { organization: organization.documentId, donor: donor.documentId };

  const archive = async (archived: boolean): Promise<void> => {
    const answer = await update({ ...place, change: { archived } });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say(archived ? 'crm.donor.archived-done' : 'crm.donor.restored-done') });
  };
  const removeNow = async (): Promise<void> => {
    const answer = await remove(place);
    setAsking(false);
    if ('error' in answer) return tellProblem(answer.error);
    const isGone = answer.data.outcome === 'deleted';
    toggleNotification({ type: 'success', message: say(isGone ? 'crm.donor.deleted-done' : 'crm.donor.archived-instead') });
    if (isGone) navigate(paths.donors());
  };

  if (!can('donor.update') && !can('donor.delete')) return null;
  return (
    <>
      <SimpleMenu tag={IconButton} label={say('crm.action.more')} icon={<More />}>
        {can('donor.update') && (
          <MenuItem startIcon={<Archive />} onSelect={() => void archive(!isArchived)}>
            {say(isArchived ? 'crm.donor.restore' : 'crm.donor.archive')}
          </MenuItem>
        )}
        {can('donor.delete') && (
          <MenuItem variant="danger" startIcon={<Trash />} onSelect={() => setAsking(true)}>
            {say('crm.donor.delete')}
          </MenuItem>
        )}
      </SimpleMenu>
      <ConfirmAction
        isOpen={isAsking}
        title={say('crm.donor.delete')}
        text={say(donor.donationCount > 0 ? 'crm.donor.delete-giver-text' : 'crm.donor.delete-text', { name: donor.displayName })}
        confirm={say(donor.donationCount > 0 ? 'crm.donor.archive' : 'crm.donor.delete')}
        isBusy={removal.isLoading}
        onConfirm={() => void removeNow()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
