import type { z } from 'zod';
import type { customFieldChange, customFieldIn } from '../../../src/api/custom-field-definition/contract';
import type { fundChange, fundContract, fundIn } from '../../../src/api/fund/contract';
import type { householdChange, householdIn } from '../../../src/api/household/contract';
import type { organizationChange, organizationIn } from '../../../src/api/organization/contract';
import type { memberIn } from '../../../src/api/organization-member/contract';
import type { pledgeChange, pledgeIn } from '../../../src/api/pledge/contract';
import type { tagChange, tagIn } from '../../../src/api/tag/contract';

export type { AuditOut as AuditEntry, AuditVerification } from '../../../src/api/audit-entry/contract';
export type { HouseholdOut as Household } from '../../../src/api/household/contract';
export type { OrganizationOut as Organization } from '../../../src/api/organization/contract';
export type { PledgeOut as Pledge } from '../../../src/api/pledge/contract';
export type { Role } from '../../../src/platform/permissions/matrix';

/** What forms send: the contracts' input, before the server tidies it. */
export type TagDraft = z.input<typeof tagIn>;
export type TagChange = z.input<typeof tagChange>;
export type FundDraft = z.input<typeof fundIn>;
export type FundChange = z.input<typeof fundChange>;
export type FundRemoval = z.output<(typeof fundContract)['delete']['answer']>;
export type CustomFieldDraft = z.input<typeof customFieldIn>;
export type CustomFieldChange = z.input<typeof customFieldChange>;
export type HouseholdDraft = z.input<typeof householdIn>;
export type HouseholdChange = z.input<typeof householdChange>;
export type PledgeDraft = z.input<typeof pledgeIn>;
export type PledgeChange = z.input<typeof pledgeChange>;
export type MemberDraft = z.input<typeof memberIn>;
export type OrganizationDraft = z.input<typeof organizationIn>;
export type OrganizationChange = z.input<typeof organizationChange>;
