import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { useWords } from '../../hooks/useWords';
import { isGroup, type CriteriaGroup, type CriteriaRule } from './criteria';
import { actualInWords, conditionInWords, type ReadingWords } from './reading';

const Branch = styled.ul`
  margin-left: ${({ theme }) => theme.spaces[2]};
  padding-left: ${({ theme }) => theme.spaces[4]};
  border-left: 2px solid ${({ theme }) => theme.colors.neutral200};
  > li {
    padding-top: ${({ theme }) => theme.spaces[2]};
  }
`;

interface RuleOutlineProps {
  readonly group: CriteriaGroup;
  readonly words: ReadingWords;
}

/** A rule as a tree to read. When it was asked of one donor, each place tells whether it holds, and what was found. */
export function RuleOutline({ group, words }: RuleOutlineProps) {
  const say = useWords();
  const { combinator, not = false, rules, result } = group;
  return (
    <Box paddingTop={2}>
      <Flex gap={2}>
        {result !== undefined && <Verdict isTrue={result} />}
        <Typography fontWeight="semiBold">
          {say(not ? (combinator === 'and' ? 'crm.outline.not-every' : 'crm.outline.not-any') : combinator === 'and' ? 'crm.outline.every' : 'crm.outline.any')}
        </Typography>
      </Flex>
      <Branch>
        {rules.map((rule, index) => (
          <li key={index}>
            <RuleLine rule={rule} words={words} />
          </li>
        ))}
      </Branch>
    </Box>
  );
}

function RuleLine({ rule, words }: { readonly rule: CriteriaRule; readonly words: ReadingWords }) {
  const say = useWords();
  if (isGroup(rule)) return <RuleOutline group={rule} words={words} />;
  const { result } = rule;
  return (
    <Flex gap={2} alignItems="flex-start">
      {result !== undefined && <Verdict isTrue={result} />}
      <div>
        <Typography tag="span">{conditionInWords(rule, words)}</Typography>
        {result !== undefined && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('crm.outline.actual', { value: actualInWords(rule, words) })}
          </Typography>
        )}
      </div>
    </Flex>
  );
}

function Verdict({ isTrue }: { readonly isTrue: boolean }) {
  const say = useWords();
  const Icon = isTrue ? CheckCircle : CrossCircle;
  return (
    <Box paddingTop={1} shrink={0}>
      <Icon role="img" aria-label={say(isTrue ? 'crm.outline.true' : 'crm.outline.false')} fill={isTrue ? 'success600' : 'danger600'} />
    </Box>
  );
}
