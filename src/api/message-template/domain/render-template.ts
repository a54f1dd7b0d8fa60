import { Liquid, type Template } from 'liquidjs';
import type { Language } from '../../../platform/errors/messages';
import { filtersOf } from './filters';
import { isMergeField, type MergeValues } from './merge-fields';

/** Conditionals, and nothing that loops, assigns, or reads another template. */
const TAGS = new Set(['if', 'unless', 'case', 'comment']);
const FILTERS = new Set(['default', 'upcase', 'downcase', 'capitalize', 'truncate', 'strip']);

const MOST_CHARACTERS = 200_000;
const LONGEST_MS = 500;
const MOST_MEMORY = 5_000_000;

type Escaping = 'html' | 'text';

const engines: Readonly<Record<Escaping, Readonly<Record<Language, Liquid>>>> = {
  html: { fr: engineOf('html', 'fr'), en: engineOf('html', 'en') },
  text: { fr: engineOf('text', 'fr'), en: engineOf('text', 'en') },
};

function engineOf(escaping: Escaping, language: Language): Liquid {
  const engine = new Liquid({
    ...(escaping === 'html' ? { outputEscape: 'escape' as const } : {}),
    strictFilters: true,
    ownPropertyOnly: true,
    dynamicPartials: false,
    // No template is ever read from a file.
    templates: {},
    parseLimit: MOST_CHARACTERS,
    renderLimit: LONGEST_MS,
    memoryLimit: MOST_MEMORY,
  });
  for (const tag of Object.keys(engine.tags)) if (!TAGS.has(tag)) Reflect.deleteProperty(engine.tags, tag);
  // Among others `raw`, which would switch the escaping off.
  for (const filter of Object.keys(engine.filters)) if (!FILTERS.has(filter)) Reflect.deleteProperty(engine.filters, filter);
  for (const [name, filter] of Object.entries(filtersOf(language))) engine.registerFilter(name, filter);
  return engine;
}

/** What is wrong with the words of a template, or nothing. */
export type TemplateProblem =
  { readonly kind: 'unknown_fields'; readonly fields: readonly string[] } | { readonly kind: 'unreadable'; readonly reason: string };

export function problemOf(words: string): TemplateProblem | undefined {
  const parsed = parse(words);
  if ('reason' in parsed) return { kind: 'unreadable', reason: parsed.reason };
  const unknown = fieldsOf(parsed.templates).filter((field) => !isMergeField(field));
  return unknown.length === 0 ? undefined : { kind: 'unknown_fields', fields: [...new Set(unknown)] };
}

/** Whether the words name a gift, so that they cannot be filled in without one. */
export function namesGift(words: string): boolean {
  const parsed = parse(words);
  return 'templates' in parsed && fieldsOf(parsed.templates).some((field) => field.startsWith('gift.'));
}

/**
 * Fills a template in. `html` escapes every value; `text` (subjects, text messages, letters) takes them as they are.
 * @throws Error for words that `problemOf` refuses, or that take longer than half a second.
 */
export function renderTemplate(words: string, values: MergeValues, language: Language, escaping: Escaping): string {
  const rendered: unknown = engines[escaping][language].parseAndRenderSync(words, { ...values });
  if (typeof rendered !== 'string') throw new Error('a template renders to text');
  return rendered;
}

function parse(words: string): { readonly templates: Template[] } | { readonly reason: string } {
  try {
    return { templates: engines.text.en.parse(words) };
  } catch (error) {
    // Only its words count: which tag or filter, and where.
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

function fieldsOf(templates: Template[]): string[] {
  return engines.text.en
    .variableSegmentsSync(templates)
    .map((segments) => segments.map((segment) => (Array.isArray(segment) ? '[…]' : String(segment))).join('.'));
}
