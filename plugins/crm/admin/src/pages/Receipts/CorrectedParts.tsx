import { Field, Flex, Typography } from '@strapi/design-system';
import type { DonationOut } from '../../../../shared/donations';
import { TextField } from '../../forms/fields';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { withRest } from '../NewGift/gift-splits';
import { SplitRemainder } from '../NewGift/SplitRemainder';
import { splitOf, type CorrectionValues } from './corrections';

interface CorrectedPartsProps {
  readonly name: string;
  readonly gift: DonationOut;
  readonly values: CorrectionValues;
  readonly message: string | undefined;
  readonly onChange: (parts: CorrectionValues['parts']) => void;
}

/** A gift to several funds: nobody but its reader can say which part an other amount belongs to. */
export function CorrectedParts({ name, gift, values, message, onChange }: CorrectedPartsProps) {
  const say = useWords();
  const { language } = useFormats();
  const split = splitOf(gift, values);
  return (
    <Field.Root name={name} error={message} data-field={name} width="100%">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{say('crm.receipt.correct.parts-hint')}</Typography>
        {gift.allocations.map(({ fund }, index) => (
          <TextField
            key={fund.documentId}
            name={`${name}.${index}`}
            inputMode="decimal"
            maxLength={20}
            label={say('crm.receipt.correct.part', { fund: fund.name })}
            value={values.parts[index]?.amount ?? ''}
            onChange={(amount) => onChange(values.parts.map((part, at) => (at === index ? { ...part, amount } : part)))}
          />
        ))}
        <SplitRemainder split={split} currency={gift.currency} onRest={() => onChange(withRest(split, split.splits.length - 1, language))} />
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}
