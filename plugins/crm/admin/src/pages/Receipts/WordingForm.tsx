import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { WordingOut } from '../../../../shared/receipts';
import { Panel } from '../../components/Panel';
import { TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import { useForm } from '../../forms/useForm';
import { todayIn } from '../../format/dates';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { isProblem, messagesByField } from '../../services/problem';
import { usePublishWordingMutation } from '../../services/receipts';
import { PreviewButtons } from './PreviewButtons';
import { WordingFieldset } from './WordingFieldset';
import { wordingFields, wordingMessages, type Words } from './wording-values';

/** The words of a new version, in both languages: seen before they are published, refused when the law misses something. */
export function WordingForm({ from: { version, jurisdiction, words: before } }: { readonly from: WordingOut }) {
  const say = useWords();
  const navigate = useNavigate();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const today = todayIn(organization.timezone);
  const [publish, { isLoading, error, reset }] = usePublishWordingMutation();
  const form = useForm<{ validFrom: string; words: Words }>({ validFrom: today, words: before });
  const { validFrom, words } = form.values;
  const fields = wordingFields(jurisdiction, before);

  const save = async (): Promise<void> => {
    const refused = { ...(validFrom < today && { validFrom: say('crm.wording.refuse-date') }), ...wordingMessages(jurisdiction, words, language) };
    if (Object.keys(refused).length > 0) return form.refuse(refused);
    const answer = await publish({ organization: organization.documentId, draft: { jurisdiction, validFrom, words } });
    if ('error' in answer) {
      if (isProblem(answer.error)) form.refuse(messagesByField(answer.error));
      return;
    }
    form.settle();
    toggleNotification({ type: 'success', message: say('crm.wording.published', { version: answer.data.version, date: validFrom }) });
    navigate(paths.receiptWordings());
  };

  return (
    <FormPage
      title={say('crm.wordings.new')}
      subtitle={say('crm.wording.from', { jurisdiction: say(`crm.jurisdiction.${jurisdiction}`), version })}
      back={{ to: paths.receiptWordings(), label: say('crm.wordings.title') }}
      save={say('crm.wording.publish')}
      isSaving={isLoading}
      isDirty={form.isDirty}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
      aside={
        <Panel title={say('crm.wording.look')}>
          <PreviewButtons draft={{ jurisdiction, words }} />
        </Panel>
      }
    >
      <FormSection title={say('crm.wording.when')}>
        <Typography>{say('crm.wording.text')}</Typography>
        <TextField
          name="validFrom"
          label={say('crm.wording.validFrom')}
          type="date"
          isRequired
          value={validFrom}
          message={form.messages.validFrom}
          onChange={(value) => form.set('validFrom', value)}
        />
      </FormSection>
      {fields.map((field) => (
        <WordingFieldset
          key={field.field}
          field={field}
          words={words[field.field] ?? { fr: '', en: '' }}
          messages={form.messages}
          onChange={(changed) => form.set('words', { ...words, [field.field]: changed })}
        />
      ))}
    </FormPage>
  );
}
