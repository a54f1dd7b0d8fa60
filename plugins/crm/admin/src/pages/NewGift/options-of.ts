import type { Choice } from '../../forms/fields';

interface Named {
  readonly documentId: string;
  readonly name: string;
}

/** Named things as choices; one that is chosen and no longer offered (an archived fund) stays, so that it is not lost. */
export function optionsOf(list: readonly Named[], chosen: string): readonly Choice[] {
  const choices = list.map(({ documentId, name }) => ({ value: documentId, label: name }));
  return chosen === '' || list.some(({ documentId }) => documentId === chosen) ? choices : [...choices, { value: chosen, label: '…' }];
}
