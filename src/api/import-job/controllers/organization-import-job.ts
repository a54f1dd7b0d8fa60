import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { importContract, type ImportIn, type ImportOut } from '../contract';
import { importFieldLabels, isImportField } from '../domain/fields';
import { describeImportProblem } from '../domain/import-problem';
import { parseMapping, type ColumnMapping } from '../domain/mapping';
import { presets } from '../domain/presets';
import { describeProblem, type FileProblem } from '../domain/problem';
import { describeQuestion } from '../domain/question';
import { findImport, listImportRows, listImports } from '../queries/list-imports';
import { applyImport } from '../services/apply-import';
import { importGifts } from '../services/import-gifts';
import { acceptingUpload, currentUpload } from '../uploaded-file';

export default () => {
  const controller = controllerOf(importContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await listImports(await readConnection(), organization.id, query.pagination);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },

    create: async ({ organization, body, actor, language }) => {
      const { fileName, open } = sourceOf(body);
      const { preset, dateStyle, decimalStyle, currency, externalSystem, createCampaigns } = body;
      const options = {
        preset,
        dateStyle,
        decimalStyle,
        currency,
        externalSystem,
        mapping: mappingOf(body.mapping, language),
        isCreatingCampaigns: createCampaigns,
      };
      const outcome = await importGifts({ organization, open, fileName, options, isDryRun: body.dryRun ?? false, actor });
      if (outcome.kind === 'refused') throw unreadable(outcome.problems, language);
      if (outcome.kind === 'questions') {
        const questions = outcome.questions.map((question) => ({ ...question, message: describeQuestion(question, language) }));
        throw new CrmError('IMPORT_UNREADABLE', { problems: [], questions });
      }
      return { data: await shown(organization, outcome.jobId), meta: { appliedBefore: outcome.appliedBefore } };
    },

    presetsFind: async ({ language }) => ({
      data: presets.map(({ name, headings }) => ({
        name,
        fields: Object.entries(headings).flatMap(([field, known]) =>
          isImportField(field) ? [{ name: field, label: importFieldLabels[field][language], headings: [...known] }] : [],
        ),
      })),
    }),

    findOne: async ({ organization, params }) => ({ data: await shown(organization, params.importId) }),

    rowsFind: async ({ organization, params, query, language }) => {
      const job = await existing(organization, params.importId);
      const { pagination, ...filters } = query;
      const { rows, total } = await listImportRows(await readConnection(), organization.id, job.id, filters, pagination);
      const data = rows.map(({ reason, ...row }) => ({
        ...row,
        reasons: (reason?.problems ?? []).map((problem) => ({ code: problem.code, message: describeImportProblem(problem, language) })),
        warnings: (reason?.warnings ?? []).map((problem) => ({ code: problem.code, message: describeProblem(problem, language) })),
        matchedBy: reason?.matchedBy ?? null,
      }));
      return { data, meta: { pagination: pageMeta(pagination, total) } };
    },

    check: async ({ organization, params, actor }) => run(organization, params.importId, actor, true),
    apply: async ({ organization, params, actor }) => run(organization, params.importId, actor, false),
  });
  return { ...controller, create: acceptingUpload(controller.create ?? missing) };
};

async function run(organization: Organization, jobId: string, actor: Actor, isDryRun: boolean): Promise<{ data: ImportOut }> {
  await applyImport({ organization, jobId, isDryRun, actor });
  return { data: await shown(organization, jobId) };
}

function sourceOf({ fileName, content }: ImportIn): { fileName: string; open: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array> } {
  const upload = currentUpload();
  if (upload !== undefined) return { fileName: fileName ?? upload.name, open: upload.open };
  if (content === undefined) throw new CrmError('MISSING_DATA');
  const bytes = Buffer.from(content, 'utf8');
  return { fileName: fileName ?? 'import.csv', open: () => [bytes] };
}

function mappingOf(given: ImportIn['mapping'], language: Language): ColumnMapping | undefined {
  if (given === undefined) return undefined;
  const text =
    typeof given === 'string'
      ? given
      : Object.entries(given)
          .map(([field, column]) => `${field}="${column}"`)
          .join(',');
  const read = parseMapping(text);
  if (read.kind === 'refused') throw unreadable(read.problems, language);
  return read.mapping;
}

function unreadable(problems: readonly FileProblem[], language: Language): CrmError {
  return new CrmError('IMPORT_UNREADABLE', { problems: problems.map((problem) => ({ ...problem, message: describeProblem(problem, language) })) });
}

async function existing(organization: Organization, documentId: string): Promise<ImportOut & { readonly id: number }> {
  const job = await findImport(await readConnection(), organization.id, documentId);
  if (job === undefined) throw new CrmError('NOT_FOUND');
  return job;
}

async function shown(organization: Organization, documentId: string): Promise<ImportOut> {
  const { id: _id, ...job } = await existing(organization, documentId);
  return job;
}

function missing(): never {
  throw new Error('the imports have no create handler');
}
