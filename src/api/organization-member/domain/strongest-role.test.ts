import type { Role } from '../../../platform/permissions/matrix';
import { strongestRole } from './strongest-role';

describe('the strongest of several roles', () => {
  it.each<[Role[], Role]>([
    [[], 'viewer'],
    [['viewer', 'member'], 'member'],
    [['viewer', 'admin', 'member'], 'admin'],
  ])('%p → %s', (roles, strongest) => {
    expect(strongestRole(roles)).toBe(strongest);
  });
});
