import { Flex, MenuItem, SimpleMenu, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import type { DonorOut } from '../../../../shared/donors';
import { Panel } from '../../components/Panel';
import { TagChip } from '../../components/TagChip';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { TagIcon } from '../Tags/tag-icons';
import { useAssignTagMutation, useTagsQuery, useUnassignTagMutation } from '../../services/tags';

const Remove = styled.button`
  display: inline-flex;
  align-items: center;
  min-width: 2.4rem;
  min-height: 2.4rem;
  justify-content: center;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: pointer;
`;

/** The donor's tags, given and taken here. */
export function DonorTags({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const tellProblem = useProblemToast();
  const { organization, can } = useOrganization();
  const { data: tags } = useTagsQuery({ organization: organization.documentId }, { skip: !can('tag.read') });
  const [assign] = useAssignTagMutation();
  const [unassign] = useUnassignTagMutation();
  const mayAssign = can('tag.assign');
  const others = (tags ?? []).filter(({ documentId }) => donor.tags.every((tag) => tag.documentId !== documentId));
  const place = { organization: organization.documentId, donor: donor.documentId };

  const change = async (run: typeof assign, tag: string): Promise<void> => {
    const answer = await run({ ...place, tag });
    if ('error' in answer) tellProblem(answer.error);
  };

  return (
    <Panel
      title={say('crm.donor.tags')}
      action={
        mayAssign &&
        others.length > 0 && (
          <SimpleMenu label={say('crm.tags.add')} variant="ghost" size="S" startIcon={<Plus />}>
            {others.map(({ documentId, name }) => (
              <MenuItem key={documentId} onSelect={() => void change(assign, documentId)}>
                {name}
              </MenuItem>
            ))}
          </SimpleMenu>
        )
      }
    >
      {donor.tags.length === 0 ? (
        <Typography textColor="neutral600">{say('crm.tags.none')}</Typography>
      ) : (
        <Flex gap={2} wrap="wrap">
          {donor.tags.map(({ documentId, name, color }) => (
            <TagChip
              key={documentId}
              name={name}
              color={color}
              icon={<TagIcon name={tags?.find((tag) => tag.documentId === documentId)?.icon ?? null} />}
              action={
                mayAssign && (
                  <Remove type="button" aria-label={say('crm.tags.remove', { name })} onClick={() => void change(unassign, documentId)}>
                    <Cross width="1rem" height="1rem" aria-hidden />
                  </Remove>
                )
              }
            />
          ))}
        </Flex>
      )}
    </Panel>
  );
}
