import { Box, Checkbox, Flex, IconButton, Popover, Typography } from '@strapi/design-system';
import { Cog } from '@strapi/icons';
import { useWords } from '../hooks/useWords';

interface ColumnPickerProps<Key extends string> {
  /** All there are, in their order. */
  readonly columns: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: readonly Key[];
  readonly onChange: (chosen: readonly Key[]) => void;
}

/** Chooses the columns of a list; the first one is always there. */
export function ColumnPicker<Key extends string>({ columns, chosen, onChange }: ColumnPickerProps<Key>) {
  const say = useWords();
  const toggle = (key: Key): void => onChange(columns.map((column) => column.key).filter((other) => (other === key) !== chosen.includes(other)));
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
              {columns.map(({ key, label }) => (
                <Checkbox key={key} checked={chosen.includes(key)} onCheckedChange={() => toggle(key)}>
                  {label}
                </Checkbox>
              ))}
            </Flex>
          </Box>
        </Popover.ScrollArea>
      </Popover.Content>
    </Popover.Root>
  );
}
