import { ROLES, type Role } from '../../../platform/permissions/matrix';

/** The strongest of some roles; without any, the weakest there is (it opens nothing without a membership). */
export function strongestRole(roles: readonly Role[]): Role {
  return ROLES.find((role) => roles.includes(role)) ?? 'viewer';
}
