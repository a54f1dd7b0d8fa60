import { ACTIONS, roleAllows, ROLES, type Role } from '../../../../../../src/platform/permissions/matrix';

export interface PermissionRow {
  /** `donor`, `payment-method` … */
  readonly resource: string;
  readonly verbs: Readonly<Record<Role, readonly string[]>>;
}

/** What each role may do with each thing, from the same matrix that guards every door. */
export function permissionTable(): PermissionRow[] {
  const permitted = ACTIONS.filter((action) => ROLES.some((role) => roleAllows(role, action)));
  return [...new Set(permitted.map((action) => partsOf(action).resource))].map((resource) => {
    const verbsFor = (role: Role): string[] =>
      permitted.filter((action) => partsOf(action).resource === resource && roleAllows(role, action)).map((action) => partsOf(action).verb);
    return { resource, verbs: { admin: verbsFor('admin'), member: verbsFor('member'), viewer: verbsFor('viewer') } };
  });
}

/** `donor.read-sensitive` is about the donor, and to read what is sensitive. */
export function partsOf(action: string): { readonly resource: string; readonly verb: string } {
  const [resource = '', verb = ''] = action.split('.');
  return { resource, verb };
}
