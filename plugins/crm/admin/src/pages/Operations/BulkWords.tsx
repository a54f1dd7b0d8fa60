import { useFormats } from '../../hooks/useFormats';
import { useKnownWords } from '../../hooks/useKnownWords';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useNamesQuery, type Reference } from '../../services/names';
import type { BulkChange } from '../../../../shared/operations';

const NAMED: Readonly<Partial<Record<string, { readonly reference: Reference; readonly parameter: string }>>> = {
  tag: { reference: 'tag', parameter: 'tag' },
  untag: { reference: 'tag', parameter: 'tag' },
  add_to_segment: { reference: 'segment', parameter: 'segment' },
  assign: { reference: 'member', parameter: 'assignedTo' },
};

/** What a bulk change did, as a sentence: “Add the tag VIP”. */
export function BulkWords({ bulk }: { readonly bulk: Pick<BulkChange, 'kind' | 'parameters'> }) {
  return <>{useBulkWords(bulk)}</>;
}

export function useBulkWords({ kind, parameters }: Pick<BulkChange, 'kind' | 'parameters'>): string {
  const say = useWords();
  const words = useKnownWords();
  const { number } = useFormats();
  const { organization } = useOrganization();
  const named = NAMED[kind];
  const id = named === undefined ? undefined : textOf(parameters[named.parameter]);
  const { data = [] } = useNamesQuery(
    { organization: organization.documentId, reference: named?.reference ?? 'tag', only: id === undefined ? [] : [id] },
    { skip: id === undefined },
  );
  const shown = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return say('crm.bulk.nothing');
    if (typeof value === 'boolean') return say(value ? 'crm.state.yes' : 'crm.state.no');
    if (typeof value === 'number') return number(value);
    if (Array.isArray(value)) return value.map(String).join(', ');
    return typeof value === 'string' ? (words(`crm.bulk-value.${value}`) ?? value) : JSON.stringify(value);
  };
  switch (kind) {
    case 'tag':
    case 'untag':
    case 'add_to_segment':
      return say(`crm.bulk-kind.${kind}`, { name: data[0]?.name ?? '–' });
    case 'assign':
      return id === undefined ? say('crm.bulk-kind.assign-nobody') : say('crm.bulk-kind.assign', { name: data[0]?.name ?? '–' });
    case 'archive':
    case 'unarchive':
      return say(`crm.bulk-kind.${kind}`);
    case 'set_field':
    case 'set_custom_field': {
      const field = textOf(parameters.field) ?? textOf(parameters.key) ?? '–';
      return say('crm.bulk-kind.set', { field: words(`crm.bulk-field.${field}`) ?? field, value: shown(parameters.value) });
    }
    default:
      return kind;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
