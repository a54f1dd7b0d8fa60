import { parseArgs } from 'node:util';
import { parseMapping } from '../api/import-job/domain/mapping';
import { describeProblem } from '../api/import-job/domain/problem';
import { presets } from '../api/import-job/domain/presets';
import type { ImportRequest } from '../api/import-job/services/import-gifts';
import type { Language } from '../platform/errors/messages';
import { isCurrency } from '../platform/money';

/** What the command line asked for. */
export interface ImportArguments {
  readonly file: string;
  /** The organization's slug. */
  readonly organization: string;
  readonly options: ImportRequest['options'];
  readonly isDryRun: boolean;
  readonly errorsFile: string | undefined;
  readonly language: Language | undefined;
  readonly isVerbose: boolean;
}

export const usage = `npm run import -- FILE --organization SLUG [--preset canadahelps|npsp|generic] [--map "amount=Montant,receivedOn=Date"]
  [--date-style dmy|mdy] [--decimal-style point|comma] [--currency CAD] [--system NAME] [--create-campaigns]
  [--dry-run] [--errors FILE] [--lang fr|en] [--verbose]`;

/** Something on the command line that cannot be understood; the message says what, in both languages. */
export class CommandMistake extends Error {}

/** Reads the command line. @throws CommandMistake */
export function importArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CommandMistake('Name exactly one file. · Nommez exactement un fichier.');
  if (values.organization === undefined) throw new CommandMistake('Name the organization with --organization. · Nommez l’organisme avec --organization.');
  const currency = values.currency?.toUpperCase();
  if (currency !== undefined && !isCurrency(currency))
    throw new CommandMistake(`“${currency}” is not a currency code. · « ${currency} » n’est pas un code de devise.`);
  return {
    file,
    organization: values.organization,
    options: {
      preset: oneOf(
        '--preset',
        values.preset,
        presets.map(({ name }) => name),
      ),
      mapping: mappingOf(values.map),
      dateStyle: oneOf('--date-style', values['date-style'], ['dmy', 'mdy']),
      decimalStyle: oneOf('--decimal-style', values['decimal-style'], ['point', 'comma']),
      externalSystem: values.system,
      isCreatingCampaigns: values['create-campaigns'] ?? false,
      ...(currency === undefined ? {} : { currency }),
    },
    isDryRun: values['dry-run'] ?? false,
    errorsFile: values.errors,
    language: oneOf('--lang', values.lang, ['fr', 'en']),
    isVerbose: values.verbose ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        organization: { type: 'string' },
        preset: { type: 'string' },
        map: { type: 'string' },
        'date-style': { type: 'string' },
        'decimal-style': { type: 'string' },
        currency: { type: 'string' },
        system: { type: 'string' },
        'create-campaigns': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        errors: { type: 'string' },
        lang: { type: 'string' },
        verbose: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandMistake(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Choice extends string>(option: string, given: string | undefined, choices: readonly Choice[]): Choice | undefined {
  if (given === undefined) return undefined;
  const choice = choices.find((known) => known === given);
  if (choice === undefined) throw new CommandMistake(`${option}: ${choices.join(' | ')}`);
  return choice;
}

function mappingOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const read = parseMapping(text);
  if (read.kind === 'mapping') return read.mapping;
  throw new CommandMistake(read.problems.map((problem) => `${describeProblem(problem, 'en')} · ${describeProblem(problem, 'fr')}`).join('\n'));
}
