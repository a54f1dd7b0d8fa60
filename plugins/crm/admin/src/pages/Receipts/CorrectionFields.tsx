import { Typography } from '@strapi/design-system';
import type { DonationOut } from '../../../../shared/donations';
import { TextAreaField, TextField } from '../../forms/fields';
import { FormSection } from '../../forms/FormSection';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { CorrectedParts } from './CorrectedParts';
import { fieldsOf, type CorrectedField, type CorrectionValues } from './corrections';

const DATES: readonly CorrectedField[] = ['receivedOn', 'postmarkedOn'];
const AMOUNTS: readonly CorrectedField[] = ['amount', 'fairMarketValue', 'advantageAmount'];
const LONG: readonly CorrectedField[] = ['inKindDescription', 'appraiserAddress'];

interface CorrectionFieldsProps {
  readonly gift: DonationOut;
  readonly values: CorrectionValues;
  readonly messageOf: (field: keyof CorrectionValues) => string | undefined;
  readonly onChange: (typed: Partial<CorrectionValues>) => void;
}

/** What a receipt shows of one gift, to put right. */
export function CorrectionFields({ gift, values, messageOf, onChange }: CorrectionFieldsProps) {
  const say = useWords();
  const { longDate, money } = useFormats();
  return (
    <FormSection title={say('crm.gift.title-of', { amount: money(gift.amount, gift.currency), date: longDate(gift.receivedOn) })}>
      <Typography variant="pi" textColor="neutral600">
        {say('crm.receipt.correct.hint')}
      </Typography>
      {fieldsOf(gift).map((field) => {
        const given = {
          name: nameOf(gift, field),
          label: say(`crm.receipt.correct.${field}`),
          message: messageOf(field),
          value: values[field],
          onChange: (value: string) => onChange({ [field]: value }),
        };
        if (DATES.includes(field)) return <TextField key={field} {...given} type="date" />;
        if (AMOUNTS.includes(field)) return <TextField key={field} {...given} inputMode="decimal" />;
        return LONG.includes(field) ? <TextAreaField key={field} {...given} maxLength={500} /> : <TextField key={field} {...given} maxLength={500} />;
      })}
      {values.parts.length > 0 && (
        <CorrectedParts name={nameOf(gift, 'parts')} gift={gift} values={values} message={messageOf('parts')} onChange={(parts) => onChange({ parts })} />
      )}
    </FormSection>
  );
}

/** The field's name in its form, where several gifts may stand. */
export function nameOf({ documentId }: Pick<DonationOut, 'documentId'>, field: keyof CorrectionValues): string {
  return `${documentId}.${field}`;
}
