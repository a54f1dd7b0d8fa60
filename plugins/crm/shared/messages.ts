import type { z } from 'zod';
import type { communicationIn } from '../../../src/api/communication/contract';
import type { consentIn } from '../../../src/api/consent/contract';
import type { previewOut } from '../../../src/api/message-template/contract';

export type { CommunicationOut as Communication, CommunicationRow, CommunicationType } from '../../../src/api/communication/contract';
export type { DeliveryStatus } from '../../../src/api/communication/domain/delivery';
export type { ConsentOut as Consent, DecisionOut as ConsentDecision } from '../../../src/api/consent/contract';
export type { Channel, GrantedBasis, MessageClass, Purpose } from '../../../src/api/consent/domain/consent';
export type { TemplateOut as MessageTemplate } from '../../../src/api/message-template/contract';

/** What forms send: the contracts' input, before the server tidies it. */
export type CommunicationDraft = z.input<typeof communicationIn>;
export type ConsentDraft = z.input<typeof consentIn>;
export type MailPreview = z.output<typeof previewOut>;
