import { useCallback } from 'react';
import { FREQUENCIES, INSTALLMENT_STATUSES, oneOf, PLAN_STATUSES } from '../../../../shared/vocabulary';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';

const TERMS = [
  'amount',
  'frequency',
  'interval',
  'dayOfMonth',
  'paymentMethod',
  'endDate',
  'plannedPayments',
  'campaign',
  'fund',
  'planStatus',
  'pauses',
  'cancelReason',
  'installment',
] as const;

/** Says what changed of a plan: `Amount: $50.00 → $60.00`. */
export function useTermWords(currency: string): (term: string, before: unknown, after: unknown) => string {
  const say = useWords();
  const { money } = useFormats();
  return useCallback(
    (term, before, after) => {
      const known = oneOf(TERMS, term);
      const label = known === undefined ? term : say(`crm.term.${known}`);
      const show = (value: unknown): string => {
        if (value === null || value === undefined || value === '') return '–';
        if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(show).join(', ');
        if (typeof value === 'object') return shownObject(new Map<string, unknown>(Object.entries(value)));
        if (known === 'amount' && typeof value === 'number') return money(value, currency);
        const text = String(value);
        const frequency = known === 'frequency' ? oneOf(FREQUENCIES, text) : undefined;
        const status = known === 'planStatus' ? oneOf(PLAN_STATUSES, text) : undefined;
        if (frequency !== undefined) return say(`crm.frequency.${frequency}`);
        if (status !== undefined) return say(`crm.plan-status.${status}`);
        if (known === 'dayOfMonth' && text === 'last') return say('crm.plan.last-day');
        // A method's id says nothing to a reader.
        return known === 'paymentMethod' ? say('crm.plan.a-method') : text;
      };
      const shownObject = (value: ReadonlyMap<string, unknown>): string => {
        if (value.has('name')) return String(value.get('name'));
        if (value.has('from'))
          return value.get('to') === null
            ? say('crm.plan.pause-from', { from: String(value.get('from')) })
            : `${String(value.get('from'))} – ${String(value.get('to'))}`;
        const status = oneOf(INSTALLMENT_STATUSES, String(value.get('installmentStatus')));
        return `${String(value.get('dueOn') ?? '')}${status === undefined ? '' : ` (${say(`crm.installment-status.${status}`)})`}`;
      };
      return say('crm.term.changed', { term: label, before: show(before), after: show(after) });
    },
    [say, money, currency],
  );
}
