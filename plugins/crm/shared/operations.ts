import type { z } from 'zod';
import type { draftPreviewIn, templateChange, templateIn } from '../../../src/api/message-template/contract';
import type { savedReportChange, savedReportIn } from '../../../src/api/report-schedule/contract';
import type { endpointChange, endpointIn } from '../../../src/api/webhook-endpoint/contract';

export type { BulkDonor, BulkOut as BulkChange } from '../../../src/api/bulk-operation/contract';
export type { ExportOut as ExportedFile } from '../../../src/api/export-job/contract';
export type { JobOut as Job } from '../../../src/api/job/contract';
export type { PreviewOut as TemplatePreview, TemplateOut as Template } from '../../../src/api/message-template/contract';
export type { ReportRunOut as ReportRun, SavedReportOut as SavedReport } from '../../../src/api/report-schedule/contract';
export type { OutboxEntry, OutboxMessage } from '../../../src/api/outbox/contract';
export type { AttemptOut as Attempt, CreatedEndpoint, DeliveryOut as Delivery, EndpointOut as Endpoint } from '../../../src/api/webhook-endpoint/contract';

/** What forms send: the contracts' input, before the server tidies it. */
export type TemplateDraft = z.input<typeof templateIn>;
export type TemplateChange = z.input<typeof templateChange>;
export type DraftPreview = z.input<typeof draftPreviewIn>;
export type SavedReportDraft = z.input<typeof savedReportIn>;
export type SavedReportChange = z.input<typeof savedReportChange>;
export type EndpointDraft = z.input<typeof endpointIn>;
export type EndpointChange = z.input<typeof endpointChange>;
