import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Facts } from '../../components/Facts';
import { TextAreaField, TextField } from '../../forms/fields';
import { FormSection } from '../../forms/FormSection';
import type { FieldMessages } from '../../forms/useForm';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import type { WordingField } from './wording-values';

/** As the contract has it. */
const LONGEST = 600;
/** Longer than this it is a sentence. */
const ONE_LINE = 80;

/** The two languages side by side, where there is room. */
const Beside = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

interface Pair {
  readonly fr: string;
  readonly en: string;
}

interface WordingFieldsetProps {
  readonly field: WordingField;
  readonly words: Pair;
  readonly messages: FieldMessages;
  readonly onChange: (words: Pair) => void;
}

/** One thing a receipt says, in both languages; what the law prescribes letter by letter is only shown. */
export function WordingFieldset({ field: { field, name, isRequired, isPrescribed, placeholders }, words, messages, onChange }: WordingFieldsetProps) {
  const say = useWords();
  const { language } = useFormats();
  const isLong = words.fr.length > ONE_LINE || words.en.length > ONE_LINE;
  const shared = (spoken: 'fr' | 'en') => ({
    name: `${field}.${spoken}`,
    label: say(`crm.wording.in.${spoken}`),
    isRequired,
    maxLength: LONGEST,
    value: words[spoken],
    message: messages[`${field}.${spoken}`],
    hint: placeholders.length === 0 ? undefined : say('crm.wording.placeholders', { names: placeholders.join(', ') }),
    onChange: (value: string) => onChange({ ...words, [spoken]: value }),
  });
  const Field = isLong ? TextAreaField : TextField;
  return (
    <FormSection title={name[language].charAt(0).toLocaleUpperCase(language) + name[language].slice(1)}>
      {isPrescribed ? (
        <>
          <Typography variant="pi" textColor="neutral600">
            {say('crm.wording.prescribed')}
          </Typography>
          <Facts
            facts={[
              { label: say('crm.wording.in.fr'), value: words.fr },
              { label: say('crm.wording.in.en'), value: words.en },
            ]}
          />
        </>
      ) : (
        <Beside>
          <Field {...shared('fr')} />
          <Field {...shared('en')} />
        </Beside>
      )}
    </FormSection>
  );
}
