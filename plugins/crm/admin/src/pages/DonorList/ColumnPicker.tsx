import { Box, Checkbox, Flex, IconButton, Popover, Typography } from '@strapi/design-system';
import { Cog } from '@strapi/icons';
import { useWords } from '../../hooks/useWords';
import { COLUMN_KEYS, type ColumnKey } from './donor-columns';

interface ColumnPickerProps {
  readonly chosen: readonly ColumnKey[];
  readonly onChange: (chosen: readonly ColumnKey[]) => void;
}

/** Chooses the columns of the list; the name is always there. */
export function ColumnPicker({ chosen, onChange }: ColumnPickerProps) {
  const say = useWords();
  const toggle = (key: ColumnKey): void => onChange(COLUMN_KEYS.filter((other) => (other === key) !== chosen.includes(other)));
  return (
    <Popover.Root>
      <Popover.Trigger>
        <IconButton label={say('crm.columns.choose')} size="L">
          <Cog />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" sideOffset={4}>
        <Popover.ScrollArea>
          <Box padding={4} width="28rem" role="group" aria-label={say('crm.columns.choose')}>
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Typography variant="sigma" textColor="neutral600">
                {say('crm.columns.title')}
              </Typography>
              {COLUMN_KEYS.map((key) => (
                <Checkbox key={key} checked={chosen.includes(key)} onCheckedChange={() => toggle(key)}>
                  {say(`crm.donor.${key}`)}
                </Checkbox>
              ))}
            </Flex>
          </Box>
        </Popover.ScrollArea>
      </Popover.Content>
    </Popover.Root>
  );
}
