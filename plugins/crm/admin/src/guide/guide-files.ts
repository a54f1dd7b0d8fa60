import english from '../../../../../docs/en/staff.md?raw';
import french from '../../../../../docs/fr/personnel.md?raw';
import { chaptersOf, type Chapter } from './chapters';

/** Built into the panel: the guide is there without the Internet. */
const PICTURES = import.meta.glob<string>('../../../../../docs/pictures/*.webp', { eager: true, query: '?url', import: 'default' });

const ENGLISH = chaptersOf(english);
const FRENCH = chaptersOf(french);

/** The guide in the language of the panel. */
export function guideIn(locale: string): readonly Chapter[] {
  return locale.startsWith('fr') ? FRENCH : ENGLISH;
}

/** The address of one of the guide's pictures. */
export function pictureAddress(file: string): string {
  return PICTURES[`../../../../../docs/pictures/${file}`] ?? '';
}
