import { Box, Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { ChoiceField, TextField } from '../../forms/fields';
import { parseAmount } from '../../format/amounts';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import type { AskedFilter, FilterPart, FilterValues } from './asked-filter';

interface FilterEditorProps<Name extends string> {
  readonly asked: readonly AskedFilter<Name>[];
  readonly onApply: (filter: AskedFilter<Name>, values: FilterValues<Name>) => void;
}

/** Picks a filter and its value; of a range, one end or both. */
export function FilterEditor<Name extends string>({ asked, onApply }: FilterEditorProps<Name>) {
  const say = useWords();
  const { language } = useFormats();
  const [key, setKey] = useState(asked[0]?.key);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<readonly string[]>([]);
  const filter = asked.find((one) => one.key === key) ?? asked[0];
  if (filter === undefined) return null;

  const apply = (): void => {
    const values: Partial<Record<Name, string>> = {};
    const wrong: string[] = [];
    for (const part of filter.parts) {
      const text = texts[part.name]?.trim() ?? '';
      const value = part.input === 'amount' ? (parseAmount(text, language)?.toString() ?? '') : text;
      if (text === '' && filter.parts.length > 1) continue;
      if (part.isValue(value)) values[part.name] = value;
      else wrong.push(part.name);
    }
    // A range asks for one end at least.
    if (wrong.length === 0 && Object.keys(values).length === 0) wrong.push(...filter.parts.slice(0, 1).map(({ name }) => name));
    if (wrong.length > 0) setRefused(wrong);
    else onApply(filter, values);
  };
  const field = ({ name, label }: FilterPart<Name>) => ({
    name: filter.parts.length === 1 ? 'filterValue' : `filterValue-${name}`,
    label,
    value: texts[name] ?? '',
    message: refused.includes(name) ? say('crm.filter.refused') : undefined,
    onChange: (text: string) => {
      setTexts({ ...texts, [name]: text });
      setRefused([]);
    },
  });

  return (
    <Box padding={4} width="32rem" maxWidth="90vw">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ChoiceField
            name="filterName"
            label={say('crm.filter.field')}
            value={filter.key}
            choices={asked.map((one) => ({ value: one.key, label: one.label }))}
            onChange={(chosen) => {
              setKey(chosen);
              setTexts({});
              setRefused([]);
            }}
          />
          {filter.parts.map((part) =>
            part.input === 'choice' ? (
              <ChoiceField key={part.name} {...field(part)} choices={part.choices ?? []} />
            ) : (
              <TextField
                key={part.name}
                {...field(part)}
                type={part.input === 'date' ? 'date' : 'text'}
                inputMode={part.input === 'amount' ? 'decimal' : part.input === 'count' ? 'numeric' : undefined}
              />
            ),
          )}
          <Button type="submit" fullWidth>
            {say('crm.filter.apply')}
          </Button>
        </Flex>
      </form>
    </Box>
  );
}
