import { z } from 'zod';
import { CONTENT_TYPES } from '../../platform/export/export-file';
import { FORMATS } from '../../platform/export/column';
import { signatureQuery } from '../../platform/files/signed-link';
import { nothing, organizationOnly, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { donationListQuery } from '../donation/contract';
import { donorListQuery } from '../donor/contract';
import { JOB_STATUSES, jobOut } from '../job/contract';
import { donorIds, exportOptions } from './domain/export-query';

export const SUBJECTS = ['donors', 'donations'] as const;
export type Subject = (typeof SUBJECTS)[number];

const FILES = [CONTENT_TYPES.csv, CONTENT_TYPES.xlsx] as const;

/** The list's filters and sort without its pages, and how the file is to look. */
export const donorExportQuery = donorListQuery.omit({ pagination: true }).extend({ ...exportOptions, ids: donorIds.optional() });
export const donationExportQuery = donationListQuery.omit({ pagination: true }).extend(exportOptions);
export type DonorExportQuery = z.output<typeof donorExportQuery>;
export type DonationExportQuery = z.output<typeof donationExportQuery>;

export const exportOut = z.strictObject({
  documentId: z.string(),
  subject: z.enum(SUBJECTS),
  format: z.enum(FORMATS),
  columns: z.array(z.string()),
  /** As they were asked for. */
  filters: z.record(z.string(), z.unknown()),
  isSensitive: z.boolean(),
  jobStatus: z.enum(JOB_STATUSES),
  progress: z.strictObject({ done: z.number().int(), total: z.number().int() }),
  bytes: z.number().int().nullable(),
  requestedBy: z.string().nullable(),
  job: z.string().nullable(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  /** Signed, good until `expiresAt`; null before and after. */
  url: z.string().nullable(),
});
export type ExportOut = z.output<typeof exportOut>;

export const donorExportContract = {
  exportFind: operation({
    method: 'GET',
    path: '/donors/export',
    action: 'donor.export',
    summary: {
      en: 'Donors as a file, over the list’s filters; with async=true a job makes it',
      fr: 'Les donateurs en fichier, selon les filtres de la liste; avec async=true, un travail le prépare',
    },
    params: organizationOnly,
    query: donorExportQuery,
    body: nothing,
    answer: jobOut,
    status: 202,
    file: FILES,
  }),
};

export const donationExportContract = {
  exportFind: operation({
    method: 'GET',
    path: '/donations/export',
    action: 'donation.export',
    summary: {
      en: 'Gifts as a file, over the list’s filters; with async=true a job makes it',
      fr: 'Les dons en fichier, selon les filtres de la liste; avec async=true, un travail le prépare',
    },
    params: organizationOnly,
    query: donationExportQuery,
    body: nothing,
    answer: jobOut,
    status: 202,
    file: FILES,
  }),
};

const oneExport = pathId('exportId');

export const exportContract = {
  find: operation({
    method: 'GET',
    path: '/exports',
    action: 'export.read',
    summary: {
      en: 'Files made by jobs, newest first: one’s own, or everybody’s for administrators',
      fr: 'Les fichiers préparés, les plus récents d’abord : les siens, ou tous pour l’administration',
    },
    params: organizationOnly,
    query: z.strictObject({ subject: z.enum(SUBJECTS).optional(), pagination }),
    body: nothing,
    answer: z.array(exportOut),
    isList: true,
  }),
  findOne: operation({
    method: 'GET',
    path: '/exports/:exportId',
    action: 'export.read',
    summary: { en: 'One export', fr: 'Une exportation' },
    params: oneExport,
    query: nothing,
    body: nothing,
    answer: exportOut,
  }),
  fileFindOne: operation({
    method: 'GET',
    path: '/exports/:exportId/file',
    action: 'export.read',
    summary: { en: 'The file of an export, by its signed link', fr: 'Le fichier d’une exportation, par son lien signé' },
    params: oneExport,
    query: signatureQuery,
    body: nothing,
    answer: z.never(),
    file: FILES,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/exports/:exportId',
    action: 'export.read',
    summary: { en: 'Remove an export and its file; stop it while it runs', fr: 'Supprimer une exportation et son fichier; l’arrêter si elle est en cours' },
    params: oneExport,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
};
