import { z } from 'zod';
import { documentId, instantOut, nothing, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { INTERVALS } from '../report/domain/buckets';
import { CALENDARS } from '../report/domain/periods';
import { GROUPINGS } from '../report/queries/find-donor-report';
import { FREQUENCIES, LAST_DAY, type Frequency } from './domain/next-run';
import { isOfYears, PAUSE_REASONS, PERIODS, REPORT_FORMATS, SAVED_REPORTS, type PeriodName, type SavedReportName } from './domain/saved-report';

const MOST_RECIPIENTS = 50;

const report = z.enum(SAVED_REPORTS);
const period = z.enum(PERIODS);
const frequency = z.enum(FREQUENCIES);
const language = z.enum(['fr', 'en']);
/** What a report asks besides its period. */
const parameters = z.strictObject({ interval: z.enum(INTERVALS).optional(), groupBy: z.enum(GROUPINGS).optional() });
/** Public ids of members of the organization: nobody else is sent a report. */
const recipients = z
  .array(documentId)
  .max(MOST_RECIPIENTS)
  .refine((ids) => new Set(ids).size === ids.length, rule('CHOICES_DISTINCT'));
/** Of the week (1 Monday to 7 Sunday), else of the first month of each period (1 to 28). */
const day = z.number().int().min(1).max(28);

interface Settings {
  readonly report: SavedReportName;
  readonly parameters: z.output<typeof parameters>;
  readonly period: PeriodName;
  readonly frequency: Frequency | null;
  readonly day: number | null;
  readonly recipients: readonly string[];
}

/** Rules between the fields of a saved report; each names the field it is said at. */
export const SETTINGS_RULES: readonly {
  readonly field: keyof Settings;
  readonly rule: Parameters<typeof rule>[0];
  readonly holds: (given: Settings) => boolean;
}[] = [
  {
    field: 'parameters',
    rule: 'REPORT_PARAMETERS',
    holds: ({ report: name, parameters: given }) => (given.interval === undefined || name === 'trends') && (given.groupBy === undefined || name === 'donors'),
  },
  { field: 'period', rule: 'PERIOD_OF_YEARS', holds: ({ report: name, period: asked }) => !isOfYears(name) || asked === 'last_year' || asked === 'this_year' },
  { field: 'day', rule: 'SCHEDULE_DAY', holds: ({ frequency: every, day: on }) => (every === null ? on === null : on !== null && on <= LAST_DAY[every]) },
  { field: 'recipients', rule: 'RECIPIENTS_REQUIRED', holds: ({ frequency: every, recipients: whom }) => every === null || whom.length > 0 },
];

export const savedReportIn = z
  .strictObject({
    name: requiredText(200),
    report,
    parameters: parameters.default({}),
    period: period.default('last_month'),
    calendar: z.enum(CALENDARS).default('tax'),
    language: language.optional(),
    format: z.enum(REPORT_FORMATS).default('xlsx'),
    /** None: it is sent when somebody asks. */
    frequency: frequency.nullable().default(null),
    day: day.nullable().default(null),
    recipients: recipients.default([]),
  })
  .superRefine((given, context) => {
    for (const { field, rule: name, holds } of SETTINGS_RULES) if (!holds(given)) context.addIssue({ code: 'custom', path: [field], ...rule(name) });
  });
export type SavedReportIn = z.output<typeof savedReportIn>;

/** Which report it is stays; what depends on one another is checked against what is stored. */
export const savedReportChange = z
  .strictObject({
    name: requiredText(200).optional(),
    parameters: parameters.optional(),
    period: period.optional(),
    calendar: z.enum(CALENDARS).optional(),
    language: language.optional(),
    format: z.enum(REPORT_FORMATS).optional(),
    frequency: frequency.nullable().optional(),
    day: day.nullable().optional(),
    recipients: recipients.optional(),
    /** Pauses its schedule, or takes it up again: then it is sent in the name of who does so. */
    isActive: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));
export type SavedReportChange = z.output<typeof savedReportChange>;

export const savedReportOut = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  report,
  parameters,
  period,
  calendar: z.enum(CALENDARS),
  language,
  format: z.enum(REPORT_FORMATS),
  frequency: frequency.nullable(),
  day: day.nullable(),
  /** Those who are members still. */
  recipients: z.array(z.strictObject({ documentId: z.string(), name: z.string() })),
  isActive: z.boolean(),
  /** Why it stopped by itself. */
  pausedReason: z.enum(PAUSE_REASONS).nullable(),
  /** Failed sendings in a row. */
  failureCount: z.number().int(),
  nextRunOn: z.string().nullable(),
  lastRunAt: instantOut.nullable(),
  owner: z.string().nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
});
export type SavedReportOut = z.output<typeof savedReportOut>;

export const RUN_STATUSES = ['queued', 'sent', 'failed', 'skipped'] as const;
export const SENDING_STATUSES = ['waiting', 'claimed', 'sent', 'failed'] as const;

export const reportRunOut = z.strictObject({
  documentId: z.string(),
  /** The day it was due; null when somebody asked for it. */
  dueOn: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  runStatus: z.enum(RUN_STATUSES),
  askedBy: z.string(),
  /** Why it was not sent. */
  reason: z.string().nullable(),
  sendings: z.array(z.strictObject({ name: z.string(), email: z.string(), sendingStatus: z.enum(SENDING_STATUSES), reason: z.string().nullable() })),
  createdAt: instantOut,
  finishedAt: instantOut.nullable(),
});
export type ReportRunOut = z.output<typeof reportRunOut>;

const oneReport = pathId('savedReportId');

export const savedReportContract = {
  find: operation({
    method: 'GET',
    path: '/saved-reports',
    action: 'report.schedule',
    summary: { en: 'Saved reports by name, with their schedules', fr: 'Les rapports enregistrés par nom, avec leurs envois' },
    params: organizationOnly,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(savedReportOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/saved-reports',
    action: 'report.schedule',
    summary: { en: 'Save a report, and have it sent to members at a rhythm', fr: 'Enregistrer un rapport et le faire envoyer à des membres à un rythme' },
    params: organizationOnly,
    query: nothing,
    body: savedReportIn,
    answer: savedReportOut,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/saved-reports/:savedReportId',
    action: 'report.schedule',
    summary: { en: 'One saved report', fr: 'Un rapport enregistré' },
    params: oneReport,
    query: nothing,
    body: nothing,
    answer: savedReportOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/saved-reports/:savedReportId',
    action: 'report.schedule',
    summary: { en: 'Change a saved report, pause it or take it up again', fr: 'Modifier un rapport enregistré, le mettre en pause ou le reprendre' },
    params: oneReport,
    query: nothing,
    body: savedReportChange,
    answer: savedReportOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/saved-reports/:savedReportId',
    action: 'report.schedule',
    summary: { en: 'Delete a saved report; nothing more is sent', fr: 'Supprimer un rapport enregistré; plus rien n’est envoyé' },
    params: oneReport,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
  sendNow: operation({
    method: 'POST',
    path: '/saved-reports/:savedReportId/send',
    action: 'report.schedule',
    summary: { en: 'Send a saved report to its recipients now', fr: 'Envoyer maintenant un rapport enregistré à ses destinataires' },
    params: oneReport,
    query: nothing,
    body: nothing,
    answer: reportRunOut,
    status: 202,
    isIdempotent: true,
  }),
  runsFind: operation({
    method: 'GET',
    path: '/saved-reports/:savedReportId/runs',
    action: 'report.schedule',
    summary: { en: 'When a saved report was sent and to whom, newest first', fr: 'Quand un rapport a été envoyé et à qui, le plus récent d’abord' },
    params: oneReport,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(reportRunOut),
    isList: true,
  }),
};
