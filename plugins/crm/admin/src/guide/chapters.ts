/** One chapter of the staff's guide. Its id is the path of the room it is about, or a word of its own. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Markdown, without the title. */
  readonly text: string;
}

/** The chapter on the home page, whose own path is empty. */
export const HOME_CHAPTER = 'home';

const START = /^<a id="([a-z-]+)"><\/a>\n+## (.+)$/gm;

/** The guide's chapters: each begins with an anchor that is the same in every language, and its title. */
export function chaptersOf(guide: string): Chapter[] {
  const starts = [...guide.matchAll(START)];
  return starts.map((start, index) => ({
    id: start[1] ?? '',
    title: start[2] ?? '',
    text: guide.slice(start.index + start[0].length, starts[index + 1]?.index).trim(),
  }));
}

/** The chapter about a room. */
export function chapterOfRoom(path: string): string {
  return path === '' ? HOME_CHAPTER : path;
}

/** The chapter to open from an address of the panel: that of the room, or the one being read. */
export function chapterFor(pathname: string): string {
  const [room = '', chapter = ''] = pathname.split('/plugins/crm/').at(1)?.split('/') ?? [];
  return chapterOfRoom(room === 'guide' ? chapter : room);
}
