import { Box, Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import type { SegmentField } from '../../../../../shared/segments';
import { useWords, type MessageId } from '../../../hooks/useWords';
import { isComparing, whereFields } from '../criteria';
import { CurrentBuilder, placeOf, useBuilder } from './builder-context';
import { OneValue } from './OneValue';
import { relatedValue } from './query';
import { RuleTree } from './RuleTree';
import { Select } from './Select';
import { RangeValue } from './ValueEditor';

const NUMBER = { type: 'number' } as const;

const COMPARISONS: readonly (readonly [string, MessageId])[] = [
  ['>=', 'crm.operator.ge'],
  ['>', 'crm.operator.gt'],
  ['=', 'crm.operator.eq'],
  ['!=', 'crm.operator.ne'],
  ['<=', 'crm.operator.le'],
  ['<', 'crm.operator.lt'],
  ['between', 'crm.operator.between'],
];

interface RelatedEditorProps {
  readonly field: SegmentField;
  readonly operator: string;
  readonly value: unknown;
  readonly path: readonly number[];
  readonly onChange: (value: unknown) => void;
}

/** Gifts or messages as a whole: how many or how much, and which of them, by a tree of their own. */
export function RelatedEditor({ field, operator, value, path, onChange }: RelatedEditorProps) {
  const say = useWords();
  const { place, messages } = useBuilder();
  const related = relatedValue(value);
  const here = placeOf(place, path);
  const inner = useMemo(() => ({ fields: whereFields(field), place: `${here}/where`, messages }), [field, here, messages]);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {isComparing(operator) && (
        <Flex gap={2} wrap="wrap" alignItems="center">
          <Flex flex="1" minWidth="14rem">
            <Select
              label={say('crm.builder.comparison')}
              value={related.compare}
              choices={COMPARISONS.map(([compare, label]) => ({ value: compare, label: say(label) }))}
              onChange={(compare) => onChange({ ...related, compare })}
            />
          </Flex>
          <Flex flex="1" minWidth="12rem">
            {related.compare === 'between' ? (
              <RangeValue field={NUMBER} value={related.value} onChange={(next) => onChange({ ...related, value: next })} />
            ) : (
              <OneValue label={say('crm.builder.value')} field={NUMBER} value={related.value} onChange={(next) => onChange({ ...related, value: next })} />
            )}
          </Flex>
        </Flex>
      )}
      <Box>
        <Typography variant="pi" textColor="neutral700">
          {say(field.name === 'gifts' ? 'crm.builder.where-gifts' : 'crm.builder.where-messages')}
        </Typography>
        <CurrentBuilder.Provider value={inner}>
          <RuleTree query={related.where} onChange={(where) => onChange({ ...related, where })} label={say('crm.builder.where')} />
        </CurrentBuilder.Provider>
      </Box>
    </Flex>
  );
}
