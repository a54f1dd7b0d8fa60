import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../../../tests/harness/environment';
import { guidePicture, guidePictures } from '../../../../../tests/harness/guide-pictures';
import { ROOMS } from '../pages/rooms';
import { chapterOfRoom, chaptersOf } from './chapters';

const GUIDES = [
  ['en', 'docs/en/staff.md'],
  ['fr', 'docs/fr/personnel.md'],
] as const;

/** What every Markdown file of `docs/` links to, pictures too. */
function links(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
}

function documents(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return documents(file);
    return file.endsWith('.md') ? [file] : [];
  });
}

describe.each(GUIDES)('the staff’s guide (%s)', (language, file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const chapters = chaptersOf(text);

  it('has a chapter for every page of the side navigation, each with something to read', () => {
    const ids = chapters.map(({ id }) => id);
    expect(ROOMS.map((room) => chapterOfRoom(room.path)).filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
    expect(chapters.filter((chapter) => chapter.text.length < 100)).toEqual([]);
    // No title stands outside a chapter.
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(chapters.map(({ title }) => title));
  });

  it('shows every picture once, in its own language', () => {
    const shown = [...text.matchAll(/!\[[^\]]+\]\(\.\.\/pictures\/([a-z-]+)-(en|fr)\.webp\)/g)].map(([, name, of]) => [name, of]);
    expect(shown.sort()).toEqual(
      guidePictures()
        .map((name) => [name, language])
        .sort(),
    );
    expect(text.match(/!\[/g)).toHaveLength(shown.length);
    expect(guidePictures().filter((name) => !existsSync(guidePicture(name, language)))).toEqual([]);
  });

  it('calls each page what the navigation calls it', () => {
    const words = new Map<string, string>(
      Object.entries(JSON.parse(readFileSync(path.join(ROOT, `plugins/crm/admin/src/translations/${language}.json`), 'utf8'))),
    );
    const titles = new Map(chapters.map(({ id, title }) => [id, title]));
    expect(ROOMS.map((room) => [room.path, titles.get(chapterOfRoom(room.path))])).toEqual(ROOMS.map(({ path: room, label }) => [room, words.get(label)]));
  });
});

describe('the guides', () => {
  it('have the same chapters, in the same order', () => {
    const [english, french] = GUIDES.map(([, file]) => chaptersOf(readFileSync(path.join(ROOT, file), 'utf8')).map(({ id }) => id));
    expect(french).toEqual(english);
  });

  it('link to what exists', () => {
    const broken = documents(path.join(ROOT, 'docs')).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return links(text)
        .filter((target) => !/^(https?|mailto):/.test(target))
        .filter((target) => !resolves(file, text, target))
        .map((target) => `${path.relative(ROOT, file)}: ${target}`);
    });
    expect(broken).toEqual([]);
  });
});

function resolves(file: string, text: string, target: string): boolean {
  const [place = '', anchor] = target.split('#');
  const found = place === '' ? file : path.join(path.dirname(file), place);
  if (!existsSync(found)) return false;
  if (anchor === undefined) return true;
  const there = place === '' ? text : readFileSync(found, 'utf8');
  return there.includes(`<a id="${anchor}"></a>`) || headings(there).includes(anchor);
}

/** The anchors that GitHub gives to headings. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
