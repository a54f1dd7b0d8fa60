import { useCallback, useMemo } from 'react';
import { QueryBuilder, type RuleGroupType } from 'react-querybuilder';
import { styled } from 'styled-components';
import { useFormats } from '../../../hooks/useFormats';
import { useWords } from '../../../hooks/useWords';
import { useBuilder } from './builder-context';
import { AddGroup, AddRule, CloneRule, CombinatorSelect, GroupWithMessage, NotToggle, OperatorSelect, RemoveRule, RuleWithMessage } from './controls';
import { FieldSelect } from './FieldSelect';
import { firstOperator, fitted } from './query';
import { ValueEditor } from './ValueEditor';

/** The server takes eight levels; a tree of gifts inside the deepest group still has room. */
const DEEPEST = 6;

const Frame = styled.div`
  /* Rules are laid out by the room they have, not by the window: they nest. */
  container-type: inline-size;
  .ruleGroup {
    padding: ${({ theme }) => theme.spaces[3]};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-left: 3px solid ${({ theme }) => theme.colors.primary500};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
  }
  .ruleGroup .ruleGroup {
    background: ${({ theme }) => theme.colors.neutral100};
    border-left-color: ${({ theme }) => theme.colors.alternative500};
  }
  .ruleGroup-header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${({ theme }) => theme.spaces[2]};
  }
  .crm-combinator {
    flex: 1 1 26rem;
    max-width: 34rem;
  }
  .ruleGroup-body {
    display: flex;
    flex-direction: column;
    gap: ${({ theme }) => theme.spaces[3]};
  }
  .ruleGroup-body:not(:empty) {
    padding-top: ${({ theme }) => theme.spaces[3]};
  }
  .rule {
    display: grid;
    grid-template: 'field copy remove' auto 'operator operator operator' auto 'value value value' auto / minmax(0, 1fr) auto auto;
    gap: ${({ theme }) => theme.spaces[2]};
    align-items: start;
  }
  .crm-field {
    grid-area: field;
  }
  .crm-operator {
    grid-area: operator;
  }
  .crm-value {
    grid-area: value;
    min-width: 0;
  }
  .rule > .crm-copy {
    grid-area: copy;
  }
  .rule > .crm-remove {
    grid-area: remove;
  }
  .crm-placed[data-refused='true'] > .rule {
    padding-left: ${({ theme }) => theme.spaces[2]};
    box-shadow: -3px 0 0 ${({ theme }) => theme.colors.danger500};
  }
  /* Side by side only where no word is cut off. */
  @container (min-width: 56rem) {
    .rule {
      grid-template: 'field operator copy remove' auto 'value value value value' auto / minmax(0, 1fr) minmax(0, 1fr) auto auto;
    }
  }
  @container (min-width: 80rem) {
    .rule:not(.crm-related) {
      grid-template: 'field operator value copy remove' auto / minmax(0, 5fr) minmax(0, 3fr) minmax(0, 5fr) auto auto;
    }
  }
`;

interface RuleTreeProps {
  readonly label: string;
  readonly query: RuleGroupType;
  readonly onChange: (query: RuleGroupType) => void;
}

const CONTROLS = {
  combinatorSelector: CombinatorSelect,
  notToggle: NotToggle,
  fieldSelector: FieldSelect,
  operatorSelector: OperatorSelect,
  valueEditor: ValueEditor,
  addRuleAction: AddRule,
  addGroupAction: AddGroup,
  cloneRuleAction: CloneRule,
  cloneGroupAction: CloneRule,
  removeRuleAction: RemoveRule,
  removeGroupAction: RemoveRule,
  rule: RuleWithMessage,
  ruleGroup: GroupWithMessage,
} as const;

/** A tree of rules over the fields of the builder it stands in. */
export function RuleTree({ label, query, onChange }: RuleTreeProps) {
  const say = useWords();
  const { language } = useFormats();
  const { fields } = useBuilder();
  const list = useMemo(() => [...fields.values()].map((field) => ({ name: field.name, value: field.name, label: field.label[language] })), [fields, language]);
  const operatorsOf = useCallback(
    (name: string) =>
      (fields.get(name)?.operators ?? []).map((operator) => ({
        name: operator,
        value: operator,
        label: operator,
        ...(operator === 'isNull' || operator === 'isNotNull' ? { arity: 'unary' as const } : {}),
      })),
    [fields],
  );
  const defaultOperator = useCallback(
    (name: string) => {
      const field = fields.get(name);
      return field === undefined ? '=' : firstOperator(field);
    },
    [fields],
  );
  return (
    <Frame role="group" aria-label={label}>
      <QueryBuilder
        query={query}
        fields={list}
        controlElements={CONTROLS}
        getOperators={operatorsOf}
        getDefaultOperator={defaultOperator}
        getDefaultValue={() => ''}
        getRuleClassname={({ field }) => (fields.get(field)?.type === 'related' ? 'crm-related' : '')}
        accessibleDescriptionGenerator={() => say('crm.builder.group')}
        maxLevels={DEEPEST}
        showNotToggle
        showCloneButtons
        resetOnFieldChange
        resetOnOperatorChange={false}
        addRuleToNewGroups
        listsAsArrays
        // Builders nest: one that tells of itself on being drawn would change the one above, and be drawn again.
        enableMountQueryChange={false}
        onQueryChange={(next) => onChange(fitted(next, fields))}
      />
    </Frame>
  );
}
