import { z } from 'zod';
import { currency, documentId, instantOut, nothing, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation, type Contract } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';

export const PRESETS = ['canadahelps', 'npsp', 'generic'] as const;
export const ROW_OUTCOMES = ['pending', 'created', 'matched', 'skipped', 'refused'] as const;
export const JOB_STATUSES = ['staging', 'staged', 'checked', 'applying', 'applied', 'failed', 'undone'] as const;

/** A form sends words where JSON sends values. */
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);

/** `{"amount": "Montant"}`, or as one line: `amount=Montant,receivedOn=Date`. */
const mapping = z.union([z.record(z.string().max(60), z.string().max(500)), z.string().max(5000)]);

export const importIn = z.strictObject({
  /** In a form, the name of the file part when absent. */
  fileName: requiredText(255).optional(),
  /** The file as text, in JSON; a form sends the part `file` instead. */
  content: z.string().optional(),
  preset: z.enum(PRESETS).optional(),
  mapping: mapping.optional(),
  dateStyle: z.enum(['dmy', 'mdy']).optional(),
  decimalStyle: z.enum(['point', 'comma']).optional(),
  currency: currency.optional(),
  externalSystem: requiredText(60).optional(),
  createCampaigns: flag.optional(),
  dryRun: flag.optional(),
});

export type ImportIn = z.output<typeof importIn>;

const count = z.number().int();

export const importReport = z.strictObject({
  rows: z.strictObject({ total: count, created: count, matched: count, skipped: count, refused: count }),
  donors: z.strictObject({ created: count, matched: count }),
  gifts: z.strictObject({ created: count, matched: count }),
  /** Integer cents. */
  currencies: z.array(z.strictObject({ currency: z.string(), createdGifts: count, createdCents: count, matchedGifts: count, matchedCents: count })),
  problems: z.array(z.strictObject({ code: z.string(), outcome: z.enum(['refused', 'skipped']), rows: count })),
  campaignsCreated: count,
});

export const importOut = z.strictObject({
  documentId: z.string(),
  fileName: z.string(),
  preset: z.string().nullable(),
  jobStatus: z.enum(JOB_STATUSES),
  startedBy: z.string().nullable(),
  startedAt: instantOut.nullable(),
  finishedAt: instantOut.nullable(),
  report: importReport.nullable(),
  /** Headings whose content is not imported. */
  ignoredColumns: z.array(z.string()),
  createdAt: instantOut,
  updatedAt: instantOut,
});

export type ImportOut = z.output<typeof importOut>;

const reason = z.strictObject({ code: z.string(), message: z.string() });

const rowOut = z.strictObject({
  /** Line of the file, from 1. */
  line: count,
  outcome: z.enum(ROW_OUTCOMES),
  reasons: z.array(reason),
  warnings: z.array(reason),
  /** How the row found its donor. */
  matchedBy: z.string().nullable(),
  donor: z.string().nullable(),
  donation: z.string().nullable(),
});

const presetOut = z.strictObject({
  name: z.enum(PRESETS),
  fields: z.array(z.strictObject({ name: z.string(), label: z.string(), headings: z.array(z.string()) })),
});

export const importContract = {
  find: operation({
    method: 'GET',
    path: '/imports',
    action: 'import.read',
    summary: { en: 'Imports, newest first', fr: 'Importations, les plus récentes d’abord' },
    params: organizationOnly,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(importOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/imports',
    action: 'import.create',
    summary: {
      en: 'Import a file of gifts or donors (a form with the part `file`, or JSON), or only report what it would make',
      fr: 'Importer un fichier de dons ou de donateurs (formulaire avec la partie `file`, ou JSON), ou seulement dire ce qui en résulterait',
    },
    params: organizationOnly,
    query: nothing,
    body: importIn,
    answer: importOut,
    status: 201,
    isIdempotent: true,
  }),
  presetsFind: operation({
    method: 'GET',
    path: '/imports/presets',
    action: 'import.read',
    summary: { en: 'Systems whose files are recognised, and their headings', fr: 'Systèmes dont les fichiers sont reconnus, et leurs en-têtes' },
    params: organizationOnly,
    query: nothing,
    body: nothing,
    answer: z.array(presetOut),
  }),
  findOne: operation({
    method: 'GET',
    path: '/imports/:importId',
    action: 'import.read',
    summary: { en: 'An import and its report', fr: 'Une importation et son bilan' },
    params: pathId('importId'),
    query: nothing,
    body: nothing,
    answer: importOut,
  }),
  rowsFind: operation({
    method: 'GET',
    path: '/imports/:importId/rows',
    action: 'import.read',
    summary: { en: 'What became of each row, and why', fr: 'Ce qu’il est advenu de chaque ligne, et pourquoi' },
    params: pathId('importId'),
    query: z.strictObject({ outcome: z.enum(ROW_OUTCOMES).optional(), donor: documentId.optional(), pagination }),
    body: nothing,
    answer: z.array(rowOut),
    isList: true,
  }),
  check: operation({
    method: 'POST',
    path: '/imports/:importId/dry-run',
    action: 'import.create',
    summary: { en: 'Report again what an import would make', fr: 'Redire ce qui résulterait d’une importation' },
    params: pathId('importId'),
    query: nothing,
    body: nothing,
    answer: importOut,
    isIdempotent: true,
  }),
  apply: operation({
    method: 'POST',
    path: '/imports/:importId/apply',
    action: 'import.create',
    summary: { en: 'Apply a checked import, exactly as reported', fr: 'Appliquer une importation vérifiée, exactement comme annoncé' },
    params: pathId('importId'),
    query: nothing,
    body: nothing,
    answer: importOut,
    isIdempotent: true,
  }),
} satisfies Contract;
