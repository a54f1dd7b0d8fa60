import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { SegmentField } from '../../../../shared/segments';
import { Panel } from '../../components/Panel';
import { SkeletonRows } from '../../components/Skeleton';
import { ColorField } from '../../forms/ColorField';
import { TextAreaField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { isProblem } from '../../services/problem';
import { countUnfinished, fieldsByName, messagesByRule, type CriteriaGroup } from './criteria';
import { LivePreview } from './LivePreview';
import type { SegmentValues } from './segment-values';
import { useSegmentPreview } from './useSegmentPreview';

const SegmentBuilder = lazy(() => import('./builder/SegmentBuilder'));

interface SegmentFormProps {
  readonly form: FormState<SegmentValues>;
  readonly fields: readonly SegmentField[];
  readonly title: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
  readonly problemAction?: ReactNode;
}

/** The form of a segment: its name, and the rule that fills it or nobody yet. */
export function SegmentForm({ form, fields, onSave, problem, onCloseProblem, ...page }: SegmentFormProps) {
  const say = useWords();
  const { values, messages, set, refuse } = form;
  const byName = useMemo(() => fieldsByName(fields), [fields]);
  const unfinished = countUnfinished(values.criteria, byName);
  const preview = useSegmentPreview(values.criteria, values.isAutomatic && unfinished === 0);
  const refused = problem ?? preview.error;
  const ruleMessages = useMemo(() => messagesByRule(isProblem(refused) ? refused.errors : []), [refused]);

  const save = (): void => {
    const name = values.name.trim() === '' ? say('crm.segment.refuse-name') : undefined;
    const criteria = values.isAutomatic && unfinished > 0 ? say('crm.segment.unfinished', { count: unfinished }) : undefined;
    if (name !== undefined || criteria !== undefined) refuse({ name, criteria });
    else onSave();
  };

  const changeCriteria = (criteria: CriteriaGroup): void => {
    set('criteria', criteria);
    // What was refused about the rules that stood there is no longer about these.
    if (problem !== undefined) onCloseProblem();
  };

  return (
    <FormPage
      {...page}
      isWide
      problem={problem}
      onCloseProblem={onCloseProblem}
      save={say('crm.action.save')}
      isDirty={form.isDirty}
      onSave={save}
      aside={values.isAutomatic && <LivePreview criteria={values.criteria} fields={fields} unfinished={unfinished} preview={preview} />}
    >
      <FormSection title={say('crm.segment.basics')}>
        <TextField
          name="name"
          label={say('crm.segment.name')}
          isRequired
          maxLength={200}
          value={values.name}
          message={messages.name}
          onChange={(name) => set('name', name)}
        />
        <TextAreaField
          name="description"
          label={say('crm.segment.description')}
          hint={say('crm.segment.description-hint')}
          maxLength={2000}
          value={values.description}
          message={messages.description}
          onChange={(description) => set('description', description)}
        />
        <ColorField name="color" label={say('crm.segment.color')} value={values.color} message={messages.color} onChange={(color) => set('color', color)} />
        <Kind isAutomatic={values.isAutomatic} onChange={(isAutomatic) => set('isAutomatic', isAutomatic)} />
      </FormSection>
      {values.isAutomatic && (
        <Panel title={say('crm.segment.rule')}>
          <Flex direction="column" alignItems="stretch" gap={3} data-field="criteria">
            <Typography textColor="neutral600">{say('crm.segment.rule-hint')}</Typography>
            {messages.criteria !== undefined && (
              <Typography textColor="danger600" role="alert">
                {messages.criteria}
              </Typography>
            )}
            <Suspense fallback={<SkeletonRows rows={3} />}>
              <SegmentBuilder fields={fields} criteria={values.criteria} messages={ruleMessages} onChange={changeCriteria} />
            </Suspense>
          </Flex>
        </Panel>
      )}
    </FormPage>
  );
}

function Kind({ isAutomatic, onChange }: { readonly isAutomatic: boolean; readonly onChange: (isAutomatic: boolean) => void }) {
  const say = useWords();
  return (
    <Box>
      <Typography id="segment-kind" variant="pi" fontWeight="bold" tag="p">
        {say('crm.segment.kind')}
      </Typography>
      <Radio.Group
        value={isAutomatic ? 'automatic' : 'manual'}
        onValueChange={(kind: string) => onChange(kind === 'automatic')}
        aria-labelledby="segment-kind"
        name="kind"
      >
        <Radio.Item value="automatic">{say('crm.segment.automatic-choice')}</Radio.Item>
        <Radio.Item value="manual">{say('crm.segment.manual-choice')}</Radio.Item>
      </Radio.Group>
    </Box>
  );
}
