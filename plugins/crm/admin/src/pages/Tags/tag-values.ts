import type { TagDraft } from '../../../../shared/manage';
import type { Tag } from '../../../../shared/rooms';

/** A tag as its form holds it; empty means none. */
export interface TagValues {
  readonly name: string;
  readonly description: string;
  readonly color: string;
  readonly icon: string;
}

export const NEW_TAG: TagValues = { name: '', description: '', color: '', icon: '' };

export function tagValues({ name, description, color, icon }: Tag): TagValues {
  return { name, description: description ?? '', color: color ?? '', icon: icon ?? '' };
}

export function tagDraft({ name, description, color, icon }: TagValues): TagDraft {
  return { name: name.trim(), description: description.trim(), color: color === '' ? null : color, icon };
}
