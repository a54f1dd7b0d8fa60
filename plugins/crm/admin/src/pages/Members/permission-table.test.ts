import { ACTIONS, roleAllows, ROLES } from '../../../../../../src/platform/permissions/matrix';
import english from '../../translations/en.json';
import { partsOf, permissionTable } from './permission-table';

describe('what each role may do', () => {
  it('tells exactly what the matrix allows', () => {
    const table = permissionTable();
    for (const role of ROLES) {
      const told = table.flatMap(({ resource, verbs }) => verbs[role].map((verb) => `${resource}.${verb}`));
      expect(told.sort()).toEqual(ACTIONS.filter((action) => roleAllows(role, action)).sort());
    }
  });

  it('has one row a thing, and none that nobody may touch', () => {
    const rows = permissionTable();
    expect(new Set(rows.map(({ resource }) => resource)).size).toBe(rows.length);
    expect(rows.every(({ verbs }) => verbs.admin.length > 0)).toBe(true);
    expect(partsOf('donor.read-sensitive')).toEqual({ resource: 'donor', verb: 'read-sensitive' });
  });

  it('has words for all of it', () => {
    const ids = permissionTable().flatMap(({ resource, verbs }) => [`crm.resource.${resource}`, ...verbs.admin.map((verb) => `crm.verb.${verb}`)]);
    expect(ids.filter((id) => !Object.hasOwn(english, id))).toEqual([]);
  });
});
