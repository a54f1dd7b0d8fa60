import { createReadStream, createWriteStream } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { describeImportProblem } from '../api/import-job/domain/import-problem';
import { describeProblem } from '../api/import-job/domain/problem';
import { describeQuestion } from '../api/import-job/domain/question';
import { importGifts } from '../api/import-job/services/import-gifts';
import { errorsAsCsv, firstRefusals } from '../api/import-job/services/list-errors';
import type { Language } from '../platform/errors/messages';
import { organizationBySlug, organizationSlugs } from '../platform/tenancy/organizations';
import { runInOrganization, type Organization } from '../platform/tenancy/scope';
import { CommandMistake, importArguments, usage, type ImportArguments } from './import-arguments';
import { describeReport } from './import-report-text';
import { runCommand } from './with-application';

const REFUSALS_SHOWN = 20;

const ACTOR = { kind: 'system', id: 'command-line', name: 'npm run import' } as const;

/** `npm run import`: exit code 0 when nothing was refused, 2 when some rows were, 1 when the import failed. */
function main(): void {
  try {
    const given = importArguments(process.argv.slice(2));
    runCommand((strapi) => run(strapi, given));
  } catch (error) {
    if (!(error instanceof CommandMistake)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    process.exitCode = 1;
  }
}

async function run(strapi: Core.Strapi, given: ImportArguments): Promise<number> {
  await access(given.file);
  const organization = await organizationBySlug(strapi.db.connection, given.organization);
  if (organization === undefined) {
    const known = (await organizationSlugs(strapi.db.connection)).join(', ');
    return fail(
      given,
      `No organization is called “${given.organization}”. Known: ${known}.`,
      `Aucun organisme ne s’appelle « ${given.organization} ». Connus : ${known}.`,
    );
  }
  return runInOrganization(organization, () => importFile(organization, given), ACTOR);
}

async function importFile(organization: Organization, given: ImportArguments): Promise<number> {
  const started = Date.now();
  const outcome = await importGifts({
    organization,
    open: () => createReadStream(given.file, { highWaterMark: 256 * 1024 }),
    fileName: path.basename(given.file),
    options: given.options,
    isDryRun: given.isDryRun,
    actor: ACTOR,
    onProgress: ({ phase, rowsDone }) => {
      if (given.isVerbose)
        process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s  ${phase} ${rowsDone}  ${Math.round(process.memoryUsage.rss() / 1e6)} MB\n`);
    },
  });
  switch (outcome.kind) {
    case 'refused':
      for (const problem of outcome.problems) say(given, (language) => describeProblem(problem, language));
      return 1;
    case 'questions':
      for (const question of outcome.questions) {
        say(given, (language) => describeQuestion(question, language));
        const option = question.option === 'dateStyle' ? '--date-style' : '--decimal-style';
        say(given, (language) => `${language === 'fr' ? 'Répondez avec' : 'Answer with'} ${option} ${question.choices.join('|')}`);
      }
      return 1;
    case 'done': {
      const { report, appliedBefore } = outcome;
      if (appliedBefore !== null) {
        const on = appliedBefore.finishedAt?.slice(0, 10) ?? '–';
        say(given, (language) =>
          language === 'fr'
            ? `Ce fichier a déjà été importé le ${on}; rien n’est créé deux fois.`
            : `This file was already imported on ${on}; nothing is created twice.`,
        );
      }
      say(given, (language) => describeReport(report, given.isDryRun, language));
      const refusals = await firstRefusals(organization, outcome.jobId, REFUSALS_SHOWN);
      for (const problem of refusals) say(given, (language) => `  ${describeImportProblem(problem, language)}`);
      if (given.errorsFile !== undefined) await pipeline(Readable.from(errorsAsCsv(organization, outcome.jobId)), createWriteStream(given.errorsFile));
      process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
      return report.rows.refused > 0 ? 2 : 0;
    }
  }
}

/** In the language asked for, or in both. */
function say({ language }: ImportArguments, text: (language: Language) => string): void {
  const languages: readonly Language[] = language === undefined ? ['en', 'fr'] : [language];
  for (const one of languages) process.stdout.write(`${text(one)}\n`);
}

function fail(given: ImportArguments, english: string, french: string): number {
  say(given, (language) => (language === 'fr' ? french : english));
  return 1;
}

main();
