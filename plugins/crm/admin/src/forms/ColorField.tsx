import { Button, Field, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../hooks/useWords';

/** Told apart by most eyes on both themes; any other may be picked too. */
const PALETTE = ['#c5221f', '#d9730d', '#b78103', '#2f7d32', '#0b7a75', '#1a66c2', '#6741d9', '#a61e6e', '#6b5b53', '#5f6b7a'];

const Swatch = styled.button<{ $color: string; $isChosen: boolean }>`
  width: 3.2rem;
  height: 3.2rem;
  border: 2px solid ${({ $isChosen, theme }) => ($isChosen ? theme.colors.neutral1000 : 'transparent')};
  border-radius: 50%;
  background: ${({ $color }) => $color};
  background-clip: content-box;
  padding: 3px;
  cursor: pointer;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Picker = styled.input`
  width: 4.8rem;
  height: 3.2rem;
  padding: 2px;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;
`;

interface ColorFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly message?: string;
  /** `#rrggbb`, or empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A colour out of a few, or any other, or none. */
export function ColorField({ name, label, hint, message, value, onChange }: ColorFieldProps) {
  const say = useWords();
  return (
    <Field.Root name={name} error={message} hint={hint} data-field={name} role="group" aria-label={label}>
      <Field.Label>{label}</Field.Label>
      <Flex gap={2} wrap="wrap">
        {PALETTE.map((color) => (
          <Swatch
            key={color}
            type="button"
            $color={color}
            $isChosen={value.toLowerCase() === color}
            aria-label={say('crm.color.choose', { color })}
            aria-pressed={value.toLowerCase() === color}
            onClick={() => onChange(color)}
          />
        ))}
        <Picker type="color" aria-label={say('crm.color.other')} value={value === '' ? '#888888' : value} onChange={(event) => onChange(event.target.value)} />
        {value !== '' && (
          <Button variant="ghost" size="S" onClick={() => onChange('')}>
            {say('crm.color.none')}
          </Button>
        )}
      </Flex>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
