import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { TagChip } from '../../components/TagChip';
import { ColorField } from '../../forms/ColorField';
import { TextAreaField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords, type MessageId } from '../../hooks/useWords';
import { paths } from '../../paths';
import { TAG_ICONS, TagIcon } from './tag-icons';
import type { TagValues } from './tag-values';

const ICON_NAMES: Readonly<Record<string, MessageId>> = {
  heart: 'crm.icon.heart',
  star: 'crm.icon.star',
  gift: 'crm.icon.gift',
  'hand-heart': 'crm.icon.hand-heart',
  crown: 'crm.icon.crown',
  house: 'crm.icon.house',
  briefcase: 'crm.icon.briefcase',
  calendar: 'crm.icon.calendar',
  bell: 'crm.icon.bell',
  phone: 'crm.icon.phone',
  mail: 'crm.icon.mail',
  earth: 'crm.icon.earth',
  plant: 'crm.icon.plant',
  book: 'crm.icon.book',
  music: 'crm.icon.music',
  lightning: 'crm.icon.lightning',
};

/** A select takes no empty value. */
const NO_ICON = 'none';

interface TagFormProps {
  readonly form: FormState<TagValues>;
  readonly title: string;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
}

/** The form of a tag, with what it will look like. */
export function TagForm({ form, onSave, ...page }: TagFormProps) {
  const say = useWords();
  const { values, messages, set } = form;
  const save = (): void => (values.name.trim() === '' ? form.refuse({ name: say('crm.tag.refuse-name') }) : onSave());
  return (
    <FormPage {...page} back={{ to: paths.tags(), label: say('crm.tags.title') }} save={say('crm.action.save')} isDirty={form.isDirty} onSave={save}>
      <FormSection title={say('crm.tag.title')}>
        <TextField
          name="name"
          label={say('crm.tag.name')}
          isRequired
          maxLength={100}
          value={values.name}
          message={messages.name}
          onChange={(name) => set('name', name)}
        />
        <TextAreaField
          name="description"
          label={say('crm.tag.description')}
          hint={say('crm.tag.description-hint')}
          maxLength={2000}
          value={values.description}
          message={messages.description}
          onChange={(description) => set('description', description)}
        />
        <ColorField name="color" label={say('crm.tag.color')} value={values.color} message={messages.color} onChange={(color) => set('color', color)} />
        <Field.Root name="icon" error={messages.icon} data-field="icon" width="100%">
          <Field.Label>{say('crm.tag.icon')}</Field.Label>
          <SingleSelect
            value={values.icon === '' ? NO_ICON : values.icon}
            onChange={(icon) => set('icon', icon === NO_ICON ? '' : String(icon))}
            startIcon={<TagIcon name={values.icon} />}
          >
            <SingleSelectOption value={NO_ICON}>{say('crm.tag.no-icon')}</SingleSelectOption>
            {Object.entries(TAG_ICONS).map(([name, Icon]) => {
              const label = ICON_NAMES[name];
              return (
                <SingleSelectOption key={name} value={name} startIcon={<Icon aria-hidden />}>
                  {label === undefined ? name : say(label)}
                </SingleSelectOption>
              );
            })}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
        {values.name.trim() !== '' && (
          <Flex>
            <TagChip name={values.name.trim()} color={values.color === '' ? null : values.color} icon={<TagIcon name={values.icon} />} />
          </Flex>
        )}
      </FormSection>
    </FormPage>
  );
}
