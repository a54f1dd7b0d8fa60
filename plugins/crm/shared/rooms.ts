import type { z } from 'zod';
import type { activityIn } from '../../../src/api/activity/contract';
import type { noteChange, noteIn } from '../../../src/api/note/contract';
import type { paymentMethodChange, paymentMethodContract, paymentMethodIn } from '../../../src/api/payment-method/contract';
import type { taskChange, taskIn } from '../../../src/api/task/contract';

export type { ActivityOut as Activity } from '../../../src/api/activity/contract';
export type { CustomFieldOut as CustomField } from '../../../src/api/custom-field-definition/contract';
export type { FundOut as Fund } from '../../../src/api/fund/contract';
export type { NoteKind, NoteOut as Note } from '../../../src/api/note/contract';
export type { MyOrganization } from '../../../src/api/organization/contract';
export type { MemberOut as Member } from '../../../src/api/organization-member/contract';
export type { PaymentMethodOut as PaymentMethod } from '../../../src/api/payment-method/contract';
export type { TagOut as Tag } from '../../../src/api/tag/contract';
export type { TaskOut as Task } from '../../../src/api/task/contract';
export type { Action } from '../../../src/platform/permissions/matrix';

export type Language = 'fr' | 'en';

/** What forms send: the contracts' input, before the server tidies it. */
export type ActivityDraft = z.input<typeof activityIn>;
export type NoteDraft = z.input<typeof noteIn>;
export type NoteChange = z.input<typeof noteChange>;
export type PaymentMethodDraft = z.input<typeof paymentMethodIn>;
export type PaymentMethodChange = z.input<typeof paymentMethodChange>;
export type PaymentMethodRemoval = z.output<(typeof paymentMethodContract)['delete']['answer']>;
export type TaskDraft = z.input<typeof taskIn>;
export type TaskChange = z.input<typeof taskChange>;

export interface Campaign {
  readonly documentId: string;
  readonly name: string;
  readonly campaignStatus: string;
}
