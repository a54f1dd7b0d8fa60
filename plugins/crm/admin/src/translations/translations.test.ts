import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from './en.json';
import french from './fr.json';

const SOURCE = join(__dirname, '..');
const ids = Object.keys(english);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Ids written whole, and the beginnings of those put together in the code. */
function used(): { whole: string[]; beginnings: string[] } {
  const text = sources(SOURCE).join('\n');
  return {
    whole: [...text.matchAll(/'(crm\.[A-Za-z0-9_.-]+)'/g)].map(([, id]) => id ?? ''),
    beginnings: [...text.matchAll(/`(crm\.[A-Za-z0-9_.-]*)\$\{/g)].map(([, id]) => id ?? ''),
  };
}

/** The names a message takes, e.g. `{count}`. */
function takes(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''))].filter((name) => !/^(one|other)$/.test(name)).sort();
}

describe('the panel’s words', () => {
  it('exist in both languages', () => {
    expect(Object.keys(french).sort()).toEqual([...ids].sort());
  });

  it('are never blank', () => {
    expect(Object.entries({ ...english, ...french }).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('take the same values in both', () => {
    const byFrench = new Map<string, string>(Object.entries(french));
    for (const [id, text] of Object.entries(english)) expect([id, takes(byFrench.get(id) ?? '')]).toEqual([id, takes(text)]);
  });

  it('are all there', () => {
    const known = new Set(ids);
    const { whole, beginnings } = used();
    expect(whole.filter((id) => !known.has(id))).toEqual([]);
    expect(beginnings.filter((beginning) => !ids.some((id) => id.startsWith(beginning)))).toEqual([]);
  });

  it('are all used', () => {
    const { whole, beginnings } = used();
    const asked = new Set(whole);
    expect(ids.filter((id) => !asked.has(id) && !beginnings.some((beginning) => id.startsWith(beginning)))).toEqual([]);
  });
});
