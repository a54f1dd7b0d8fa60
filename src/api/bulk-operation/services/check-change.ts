import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { MASK } from '../../../platform/mask';
import type { Organization } from '../../../platform/tenancy/scope';
import { maskCardNumbers } from '../../import-job/domain/card-number';
import { customValueChange } from '../../custom-field-definition/services/bulk-value';
import { FIELD_COLUMNS, type BulkIn, type Change } from '../domain/donor-action';
import { findNamed } from '../queries/bulk-operations';

export interface CheckedChange {
  readonly change: Change;
  /** What may be shown of it. */
  readonly shown: Readonly<Record<string, unknown>>;
}

/**
 * What an action means in rows.
 * @throws CrmError NOT_FOUND for a tag, segment or member of another organization; CUSTOM_FIELD_INVALID
 */
export async function checkChange(organization: Organization, { ids: _ids, filters: _filters, dryRun: _dryRun, ...action }: BulkIn): Promise<CheckedChange> {
  const named = async (table: Parameters<typeof findNamed>[2], documentId: string): Promise<number> => {
    const id = await findNamed(await readConnection(), organization.id, table, documentId);
    if (id === undefined) throw new CrmError('NOT_FOUND');
    return id;
  };
  switch (action.action) {
    case 'tag':
    case 'untag':
      return { change: { kind: action.action, tagId: await named('tags', action.tag) }, shown: action };
    case 'add_to_segment':
      return { change: { kind: 'segment', segmentId: await named('segments', action.segment), reason: action.reason ?? null }, shown: action };
    case 'assign': {
      const value = action.assignedTo === null ? null : await named('organization_members', action.assignedTo);
      return { change: { kind: 'column', column: 'assigned_to_id', value }, shown: action };
    }
    case 'archive':
    case 'unarchive':
      return { change: { kind: 'column', column: 'archived_at', value: action.action === 'archive' }, shown: action };
    case 'set_field': {
      const value = typeof action.value === 'string' ? maskCardNumbers(action.value) : action.value;
      return { change: { kind: 'column', column: FIELD_COLUMNS[action.field], value }, shown: { ...action, value } };
    }
    case 'set_custom_field': {
      const { stored, isSensitive } = await customValueChange(organization.id, action.key, action.value ?? null);
      return { change: { kind: 'custom', key: action.key, value: stored }, shown: { ...action, value: isSensitive ? MASK : stored } };
    }
  }
}
