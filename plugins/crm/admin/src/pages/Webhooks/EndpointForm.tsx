import { Box, Flex } from '@strapi/design-system';
import { CheckField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import type { EndpointValues } from './endpoint-values';
import { EVENTS } from './webhook-names';

interface EndpointFormProps {
  readonly form: FormState<EndpointValues>;
  readonly title: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
}

/** Where to send, and of what. Which addresses may be named, the server decides and says why not. */
export function EndpointForm({ form, onSave, ...page }: EndpointFormProps) {
  const say = useWords();
  const { values, messages, set } = form;
  const save = (): void => {
    if (values.url.trim() === '') form.refuse({ url: say('crm.webhook.refuse-url') });
    else if (!values.listensToAll && values.chosen.length === 0) form.refuse({ events: say('crm.webhook.refuse-events') });
    else onSave();
  };
  return (
    <FormPage {...page} save={say('crm.action.save')} isDirty={form.isDirty} onSave={save}>
      <FormSection title={say('crm.webhook.where')}>
        <TextField
          name="url"
          type="url"
          label={say('crm.webhook.url')}
          hint={say('crm.webhook.url-hint')}
          isRequired
          maxLength={2000}
          value={values.url}
          message={messages.url}
          onChange={(url) => set('url', url)}
        />
        <TextField
          name="description"
          label={say('crm.webhook.description')}
          hint={say('crm.webhook.description-hint')}
          maxLength={200}
          value={values.description}
          message={messages.description}
          onChange={(description) => set('description', description)}
        />
      </FormSection>
      <FormSection title={say('crm.webhook.events')}>
        <CheckField
          name="listensToAll"
          label={say('crm.webhook.listen-to-all')}
          isChecked={values.listensToAll}
          onChange={(listensToAll) => set('listensToAll', listensToAll)}
        />
        {!values.listensToAll && (
          <Box data-field="events">
            <Flex direction="column" alignItems="stretch" gap={3}>
              {EVENTS.map((name) => (
                <CheckField
                  key={name}
                  name={`event-${name}`}
                  label={say(`crm.event.${name}`)}
                  isChecked={values.chosen.includes(name)}
                  onChange={(isChecked) => set('chosen', isChecked ? [...values.chosen, name] : values.chosen.filter((other) => other !== name))}
                />
              ))}
            </Flex>
          </Box>
        )}
        {messages.events !== undefined && (
          <Box role="alert" color="danger600" fontSize={1}>
            {messages.events}
          </Box>
        )}
      </FormSection>
    </FormPage>
  );
}
