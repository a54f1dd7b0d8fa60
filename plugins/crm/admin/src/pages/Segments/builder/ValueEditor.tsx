import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { ValueEditorProps } from 'react-querybuilder';
import type { SegmentField } from '../../../../../shared/segments';
import { useWords, type MessageId } from '../../../hooks/useWords';
import { isSpan, shapeOf, type Shape } from '../criteria';
import { useBuilder } from './builder-context';
import { ManyValues } from './ManyValues';
import { NumberValue, OneValue } from './OneValue';
import { RelatedEditor } from './RelatedEditor';
import { Select } from './Select';

/** What a rule compares with. */
export function ValueEditor({ field: name, operator, value, handleOnChange, path }: ValueEditorProps) {
  const { fields } = useBuilder();
  const field = fields.get(name);
  const given: unknown = value;
  if (field === undefined) return null;
  return (
    <div className="crm-value">
      {field.type === 'related' ? (
        <RelatedEditor field={field} operator={operator} value={given} path={path} onChange={handleOnChange} />
      ) : (
        <ShapedValue field={field} shape={shapeOf(operator)} value={given} onChange={handleOnChange} />
      )}
    </div>
  );
}

interface ShapedValueProps {
  readonly field: SegmentField;
  readonly shape: Shape;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function ShapedValue({ field, shape, value, onChange }: ShapedValueProps) {
  const say = useWords();
  switch (shape) {
    case 'none':
      return null;
    case 'one':
      return <OneValue label={say('crm.builder.value')} field={field} value={value} onChange={onChange} />;
    case 'range':
      return <RangeValue field={field} value={value} onChange={onChange} />;
    case 'many':
      return <ManyValues label={say('crm.builder.values')} field={field} value={value} onChange={onChange} />;
    case 'span':
      return <SpanValue value={value} onChange={onChange} />;
  }
}

interface RangeValueProps {
  readonly field: Pick<SegmentField, 'type' | 'options' | 'reference'>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** From one value to another. */
export function RangeValue({ field, value, onChange }: RangeValueProps) {
  const say = useWords();
  const [from, to]: readonly unknown[] = Array.isArray(value) ? value : ['', ''];
  return (
    <Pair between={say('crm.builder.and')}>
      <OneValue label={say('crm.builder.from')} field={field} value={from} onChange={(next) => onChange([next, to])} />
      <OneValue label={say('crm.builder.to')} field={field} value={to} onChange={(next) => onChange([from, next])} />
    </Pair>
  );
}

function Pair({ between, children: [left, right] }: { readonly between: string; readonly children: readonly [ReactNode, ReactNode] }) {
  return (
    <Flex gap={2} alignItems="center">
      {left}
      <Typography variant="pi" textColor="neutral700">
        {between}
      </Typography>
      {right}
    </Flex>
  );
}

const UNITS: readonly (readonly [string, MessageId])[] = [
  ['day', 'crm.unit.day'],
  ['week', 'crm.unit.week'],
  ['month', 'crm.unit.month'],
  ['quarter', 'crm.unit.quarter'],
  ['year', 'crm.unit.year'],
];

/** So many days, weeks, months … */
function SpanValue({ value, onChange }: { readonly value: unknown; readonly onChange: (value: unknown) => void }) {
  const say = useWords();
  const span = isSpan(value) ? value : { n: '', unit: 'month' };
  return (
    <Flex gap={2} alignItems="center">
      <Flex width="9rem" shrink={0}>
        <NumberValue label={say('crm.builder.how-many')} value={span.n} onChange={(n) => onChange({ ...span, n })} />
      </Flex>
      <Select
        label={say('crm.builder.unit')}
        value={span.unit.replace(/s$/, '')}
        choices={UNITS.map(([unit, label]) => ({ value: unit, label: say(label) }))}
        onChange={(unit) => onChange({ ...span, unit })}
      />
    </Flex>
  );
}
