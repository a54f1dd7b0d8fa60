import type { Action, Role } from '../../../src/platform/permissions/matrix';

export type { Action, Role } from '../../../src/platform/permissions/matrix';
export type Language = 'fr' | 'en';

/** An organization the signed-in person may work in, and what they may do there. */
export interface MyOrganization {
  readonly documentId: string;
  readonly name: string;
  readonly slug: string;
  readonly role: Role;
  readonly permissions: readonly Action[];
  readonly defaultCurrency: string;
  readonly defaultLanguage: Language;
  readonly timezone: string;
}

export type NoteKind = 'general' | 'call' | 'meeting' | 'concern';

export interface Note {
  readonly documentId: string;
  readonly body: string;
  readonly kind: NoteKind;
  readonly isPinned: boolean;
  readonly author: string | { readonly name: string } | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface NoteDraft {
  readonly body: string;
  readonly kind: NoteKind;
  readonly isPinned?: boolean;
}

/** What staff write down themselves; the rest of a donor's history writes itself. */
export interface ActivityDraft {
  readonly kind: 'call' | 'meeting';
  readonly occurredAt: string;
  readonly summary: string;
}

export interface Activity {
  readonly documentId: string;
  readonly kind: string;
  readonly occurredAt: string;
  readonly summary: string;
}

export interface Task {
  readonly documentId: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly doneAt: string | null;
}

export interface TaskDraft {
  readonly title: string;
  readonly donor: string;
  readonly dueOn?: string | null;
}

export type CustomFieldType = 'text' | 'long_text' | 'number' | 'date' | 'boolean' | 'choice' | 'multiple_choice';

export interface CustomField {
  readonly documentId: string;
  readonly key: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly type: CustomFieldType;
  readonly options: readonly CustomFieldOption[] | null;
  readonly isRequired: boolean;
  readonly isSensitive: boolean;
  readonly position: number;
}

export type CustomFieldOption = string | { readonly value: string; readonly labelFr?: string; readonly labelEn?: string };

export interface Tag {
  readonly documentId: string;
  readonly name: string;
  readonly color: string | null;
  readonly donorCount: number;
}

export interface Campaign {
  readonly documentId: string;
  readonly name: string;
  readonly campaignStatus: string;
}

export interface Fund {
  readonly documentId: string;
  readonly name: string;
  readonly isDefault: boolean;
}

export interface Member {
  readonly documentId: string;
  readonly name: string;
  readonly role: Role;
}

/** The four last digits are null to those who may not see bank data. */
export interface PaymentMethod {
  readonly documentId: string;
  readonly type: 'card' | 'bank_debit' | 'paypal' | 'cheque' | 'cash' | 'transfer' | 'other';
  readonly brand: string | null;
  readonly last4: string | null;
  readonly expiryMonth: number | null;
  readonly expiryYear: number | null;
  readonly bankName: string | null;
  readonly isDefault: boolean;
  readonly methodStatus: 'active' | 'expired' | 'inactive';
}
