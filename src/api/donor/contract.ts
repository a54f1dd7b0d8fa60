import { z } from 'zod';
import { civilDate, documentId, nothing, organizationOnly, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { donorChange, donorIn, donorListQuery, donorOut, donorRow, donorStats, historyEntry, HISTORY_KINDS, possibleDuplicate, yearTotal } from './shapes';

export * from './shapes';

const oneDonor = pathId('donorId');

export const donorContract = {
  find: operation({
    method: 'GET',
    path: '/donors',
    action: 'donor.read',
    summary: { en: 'List donors, with every filter of the list', fr: 'Lister les donateurs, avec tous les filtres de la liste' },
    params: organizationOnly,
    query: donorListQuery,
    body: nothing,
    answer: z.array(donorRow),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donors',
    action: 'donor.create',
    summary: { en: 'Create a donor; possible duplicates come back in meta', fr: 'Créer un donateur; les doublons possibles reviennent dans meta' },
    params: organizationOnly,
    query: nothing,
    body: donorIn,
    answer: donorOut,
    status: 201,
    isIdempotent: true,
  }),
  duplicatesFind: operation({
    method: 'GET',
    path: '/donors/possible-duplicates',
    action: 'donor.read',
    summary: { en: 'Donors who may be the person being typed in', fr: 'Donateurs qui sont peut-être la personne en cours de saisie' },
    params: organizationOnly,
    query: z.strictObject({
      firstName: z.string().max(120).optional(),
      lastName: z.string().max(120).optional(),
      companyName: z.string().max(200).optional(),
      email: z.string().max(254).optional(),
      phone: z.string().max(40).optional(),
      postalCode: z.string().max(16).optional(),
      except: documentId.optional(),
    }),
    body: nothing,
    answer: z.array(possibleDuplicate),
  }),
  findOne: operation({
    method: 'GET',
    path: '/donors/:donorId',
    action: 'donor.read',
    summary: { en: 'One donor', fr: 'Un donateur' },
    params: oneDonor,
    query: nothing,
    body: nothing,
    answer: donorOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/donors/:donorId',
    action: 'donor.update',
    summary: { en: 'Change a donor', fr: 'Modifier un donateur' },
    params: oneDonor,
    query: nothing,
    body: donorChange,
    answer: donorOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/donors/:donorId',
    action: 'donor.delete',
    summary: { en: 'Delete a donor without gifts, archive one who has some', fr: 'Supprimer un donateur sans don, archiver celui qui en a' },
    params: oneDonor,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ documentId: z.string(), outcome: z.enum(['deleted', 'archived']) }),
  }),
  historyFind: operation({
    method: 'GET',
    path: '/donors/:donorId/history',
    action: 'donor.read',
    summary: { en: 'Everything that happened with a donor, newest first', fr: 'Tout ce qui s’est passé avec un donateur, du plus récent au plus ancien' },
    params: oneDonor,
    query: z.strictObject({ kind: z.enum(HISTORY_KINDS).optional(), from: civilDate.optional(), to: civilDate.optional(), pagination }),
    body: nothing,
    answer: z.array(historyEntry),
    isList: true,
  }),
  statsFind: operation({
    method: 'GET',
    path: '/donors/:donorId/stats',
    action: 'donor.read',
    summary: { en: 'The figures of a donor', fr: 'Les chiffres d’un donateur' },
    params: oneDonor,
    query: nothing,
    body: nothing,
    answer: donorStats,
  }),
  yearsFind: operation({
    method: 'GET',
    path: '/donors/:donorId/years',
    action: 'donor.read',
    summary: { en: 'What a donor gave in each tax year', fr: 'Ce qu’un donateur a donné à chaque année d’imposition' },
    params: oneDonor,
    query: nothing,
    body: nothing,
    answer: z.array(yearTotal),
  }),
};
