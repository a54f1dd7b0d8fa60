import { Typography } from '@strapi/design-system';
import { todayIn } from '../../format/dates';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';

/** When a task is due, and that it is late while it is still open. */
export function TaskDue({ dueOn, isOpen }: { readonly dueOn: string | null; readonly isOpen: boolean }) {
  const say = useWords();
  const { organization } = useOrganization();
  if (dueOn === null) return null;
  const isLate = isOpen && dueOn < todayIn(organization.timezone);
  return (
    <Typography variant="pi" textColor={isLate ? 'danger600' : 'neutral600'} tag="p">
      {say(isLate ? 'crm.tasks.late' : 'crm.tasks.due', { date: dueOn })}
    </Typography>
  );
}
