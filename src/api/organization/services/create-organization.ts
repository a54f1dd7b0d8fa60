import { documents } from '../../../platform/database/documents';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Person } from '../../../platform/http/personal-controller';
import { organizationById } from '../../../platform/tenancy/organizations';
import { runInOrganization, runInScope } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { syncApiRole } from '../../organization-member/services/sync-roles';
import type { OrganizationIn } from '../contract';
import { slugOf } from '../domain/slug';
import type { StoredOrganization } from '../queries/find-organization';
import { getOrganization } from './manage-organization';
import { organizationAttributes } from './organization-attributes';
import { refuseTakenSlug } from './refuse-taken-slug';

const DEFAULTS = { country: 'CA', timezone: 'America/Toronto', defaultCurrency: 'CAD', defaultLanguage: 'fr', fiscalYearStartMonth: 1 };

/**
 * Creates an organization with its first administrator (the caller) and its default fund.
 * @throws CrmError FORBIDDEN for tokens and for staff who are no Super Admin (API users: Strapi's role
 * decides, which founders have); ALREADY_EXISTS when the slug is taken.
 */
export async function createOrganization({ actor, isSuperAdmin }: Pick<Person, 'actor' | 'isSuperAdmin'>, input: OrganizationIn): Promise<StoredOrganization> {
  if (actor.kind !== 'user' && !isSuperAdmin) throw new CrmError('FORBIDDEN', { action: 'organization.create' });
  const slug = input.slug ?? slugOf(input.name);
  return inTransaction(async (transaction) => {
    await refuseTakenSlug(transaction, slug);
    const created = await runInScope({ actor, memberships: 'all', current: undefined, isTrusted: true }, () =>
      documents('api::organization.organization').create({ data: { ...DEFAULTS, ...organizationAttributes(input), slug } }),
    );
    const organization = await organizationById(transaction, created.id);
    if (organization === undefined) throw new CrmError('NOT_FOUND');
    await runInOrganization(
      organization,
      async () => {
        await documents('api::organization-member.organization-member').create({
          data: { [actor.kind === 'admin' ? 'adminUser' : 'apiUser']: Number(actor.id), role: 'admin', invitedBy: actor.name },
        });
        await documents('api::fund.fund').create({
          data: { name: 'Fonds général', nameFr: 'Fonds général', nameEn: 'General fund', isDefault: true, isRestricted: false },
        });
      },
      actor,
    );
    if (actor.kind === 'user') await syncApiRole(transaction, Number(actor.id));
    await recordAudit(transaction, organization.id, actor, {
      action: 'organization.create',
      subject: { type: 'organization', documentId: organization.documentId },
      after: { ...input, slug },
    });
    return getOrganization(organization.id);
  });
}
