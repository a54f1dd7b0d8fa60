import type { OrganizationOut } from '../contract';
import type { StoredOrganization, StoredSettings } from '../queries/find-organization';

/** A stored organization as the contract shows it: every setting is there, null where it was never set. */
export function showOrganization({ id: _id, receiptSettings, messageSettings, ...organization }: StoredOrganization): OrganizationOut {
  return {
    ...organization,
    receiptSettings: {
      placeOfIssue: wordingIn(receiptSettings, 'placeOfIssue'),
      signatoryName: textIn(receiptSettings, 'signatoryName'),
      signatoryTitle: wordingIn(receiptSettings, 'signatoryTitle'),
      signatoryFrom: textIn(receiptSettings, 'signatoryFrom'),
      signatoryUntil: textIn(receiptSettings, 'signatoryUntil'),
      signatureImage: textIn(receiptSettings, 'signatureImage'),
      prefix: textIn(receiptSettings, 'prefix'),
      minimumAmount: typeof receiptSettings.minimumAmount === 'number' ? receiptSettings.minimumAmount : null,
    },
    messageSettings: {
      fromName: wordingIn(messageSettings, 'fromName'),
      fromEmail: textIn(messageSettings, 'fromEmail'),
      replyTo: textIn(messageSettings, 'replyTo'),
      footer: wordingIn(messageSettings, 'footer'),
    },
  };
}

function textIn(settings: StoredSettings, name: string): string | null {
  const value = settings[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function wordingIn(settings: StoredSettings, name: string): { fr: string | null; en: string | null } {
  const value = settings[name];
  if (typeof value !== 'object' || value === null) return { fr: null, en: null };
  const parts: StoredSettings = Object.fromEntries(Object.entries(value));
  return { fr: textIn(parts, 'fr'), en: textIn(parts, 'en') };
}
