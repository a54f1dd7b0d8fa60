import { Flex } from '@strapi/design-system';
import type { DonorOut } from '../../../../shared/donors';
import { useOrganization } from '../../organization/organization-context';
import { ActivityLog } from './ActivityLog';
import { DonorNotes } from './DonorNotes';
import { DonorTasks } from './DonorTasks';

/** What people know and do about a donor: tasks, notes, calls and meetings. */
export function NotesActivitiesTab({ donor }: { readonly donor: DonorOut }) {
  const { can } = useOrganization();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <DonorNotes donor={donor} />
      {can('activity.create') && <ActivityLog donor={donor} />}
      {can('task.read') && <DonorTasks donor={donor} />}
    </Flex>
  );
}
