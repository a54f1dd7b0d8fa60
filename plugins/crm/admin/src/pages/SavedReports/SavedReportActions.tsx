import { ArrowsCounterClockwise, Pencil, Trash } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { SavedReport } from '../../../../shared/operations';
import { RowActions } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeSavedReportMutation, useRemoveSavedReportMutation } from '../../services/saved-reports';

/** Edit, pause or take up again, delete. */
export function SavedReportActions({ saved }: { readonly saved: SavedReport }) {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [change] = useChangeSavedReportMutation();
  const [remove] = useRemoveSavedReportMutation();
  const { documentId, name, isActive, frequency } = saved;
  const place = { organization: organization.documentId, saved: documentId };
  const removal = useRemoval<SavedReport, void>(
    () => ({ title: say('crm.saved-report.delete'), text: say('crm.saved-report.delete-text'), confirm: say('crm.saved-report.delete') }),
    () => remove(place),
    () => say('crm.deleted', { name }),
    () => navigate(paths.savedReports()),
  );
  const turn = async (): Promise<void> => {
    const answer = await change({ ...place, change: { isActive: !isActive } });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say(isActive ? 'crm.saved-report.is-paused' : 'crm.saved-report.is-resumed') });
  };
  return (
    <>
      <RowActions
        name={name}
        actions={[
          { key: 'edit', label: say('crm.action.edit'), icon: <Pencil />, onSelect: () => navigate(paths.editSavedReport(documentId)) },
          ...(frequency === null && isActive
            ? []
            : [
                {
                  key: 'turn',
                  label: say(isActive ? 'crm.webhook.pause' : 'crm.webhook.resume'),
                  icon: <ArrowsCounterClockwise />,
                  onSelect: () => void turn(),
                },
              ]),
          { key: 'delete', label: say('crm.saved-report.delete'), icon: <Trash />, isDangerous: true, onSelect: () => removal.ask(saved) },
        ]}
      />
      {removal.dialog}
    </>
  );
}
