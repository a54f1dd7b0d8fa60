import type { Language } from '../../../platform/errors/messages';
import type { ActivityKind } from '../../activity/services/record-activity';
import type { NoteKind } from '../contract';

/** What a donor's history says of a note. */
export const NOTED: Readonly<Record<NoteKind, { readonly activity: ActivityKind; readonly summary: Readonly<Record<Language, string>> }>> = {
  general: { activity: 'note', summary: { fr: 'Note ajoutée', en: 'Note added' } },
  call: { activity: 'call', summary: { fr: 'Note d’appel ajoutée', en: 'Call note added' } },
  meeting: { activity: 'meeting', summary: { fr: 'Note de rencontre ajoutée', en: 'Meeting note added' } },
  concern: { activity: 'note', summary: { fr: 'Préoccupation notée', en: 'Concern noted' } },
};
