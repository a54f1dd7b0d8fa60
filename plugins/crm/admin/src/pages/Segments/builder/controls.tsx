import { Button, Checkbox, Field, IconButton, Typography } from '@strapi/design-system';
import { Duplicate, Plus, Trash } from '@strapi/icons';
import {
  Rule,
  RuleGroup,
  type ActionProps,
  type CombinatorSelectorProps,
  type NotToggleProps,
  type OperatorSelectorProps,
  type RuleGroupProps,
  type RuleProps,
} from 'react-querybuilder';
import { useWords } from '../../../hooks/useWords';
import { placeOf, useBuilder } from './builder-context';
import { operatorWords } from './operator-words';
import { Select } from './Select';

export function CombinatorSelect({ value = 'and', handleOnChange }: CombinatorSelectorProps) {
  const say = useWords();
  return (
    <div className="crm-combinator">
      <Select
        label={say('crm.builder.combinator')}
        value={value}
        choices={[
          { value: 'and', label: say('crm.builder.every') },
          { value: 'or', label: say('crm.builder.any') },
        ]}
        onChange={handleOnChange}
      />
    </div>
  );
}

export function NotToggle({ checked = false, handleOnChange }: NotToggleProps) {
  const say = useWords();
  return (
    <Field.Root>
      <Checkbox checked={checked} onCheckedChange={(isChecked) => handleOnChange(isChecked === true)}>
        {say('crm.builder.not')}
      </Checkbox>
    </Field.Root>
  );
}

export function OperatorSelect({ field: name, value = '', handleOnChange }: OperatorSelectorProps) {
  const say = useWords();
  const { fields } = useBuilder();
  const field = fields.get(name);
  const choices = (field?.operators ?? []).map((operator) => {
    const id = operatorWords(operator, field?.type ?? '');
    return { value: operator, label: id === undefined ? operator : say(id) };
  });
  return (
    <div className="crm-operator">
      <Select label={say('crm.builder.operator')} value={value} choices={choices} onChange={handleOnChange} />
    </div>
  );
}

export function AddRule({ handleOnClick }: ActionProps) {
  const say = useWords();
  return (
    <Button variant="secondary" size="S" startIcon={<Plus />} onClick={handleOnClick}>
      {say('crm.builder.add-rule')}
    </Button>
  );
}

export function AddGroup({ handleOnClick, disabled }: ActionProps) {
  const say = useWords();
  return (
    <Button variant="tertiary" size="S" startIcon={<Plus />} disabled={disabled} onClick={handleOnClick}>
      {say('crm.builder.add-group')}
    </Button>
  );
}

export function CloneRule({ handleOnClick }: ActionProps) {
  const say = useWords();
  return (
    <div className="crm-copy">
      <IconButton variant="ghost" label={say('crm.builder.copy')} onClick={handleOnClick}>
        <Duplicate />
      </IconButton>
    </div>
  );
}

export function RemoveRule({ handleOnClick }: ActionProps) {
  const say = useWords();
  return (
    <div className="crm-remove">
      <IconButton variant="ghost" label={say('crm.builder.remove')} onClick={handleOnClick}>
        <Trash />
      </IconButton>
    </div>
  );
}

/** A rule with what the server refused about it. */
export function RuleWithMessage(props: RuleProps) {
  return (
    <Placed path={props.path}>
      <Rule {...props} />
    </Placed>
  );
}

/** A group with what the server refused about it. */
export function GroupWithMessage(props: RuleGroupProps) {
  return (
    <Placed path={props.path}>
      <RuleGroup {...props} />
    </Placed>
  );
}

function Placed({ path, children }: { readonly path: readonly number[]; readonly children: JSX.Element }) {
  const { place, messages } = useBuilder();
  const message = messages.get(placeOf(place, path));
  return (
    <div className="crm-placed" data-refused={message !== undefined}>
      {children}
      {message !== undefined && (
        <Typography tag="p" variant="pi" textColor="danger600" role="alert">
          {message}
        </Typography>
      )}
    </div>
  );
}
