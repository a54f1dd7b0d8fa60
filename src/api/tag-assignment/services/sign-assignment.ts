import { writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { currentScope } from '../../../platform/tenancy/scope';

/** Before a tag is put on a donor: when, and by whom; callers do not say that themselves. */
export async function signAssignment(event: WriteEvent): Promise<void> {
  const { actor } = await currentScope();
  Object.assign(writtenData(event), { assignedAt: new Date(), assignedBy: actor.name });
}
