import { Accordion, Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface FormSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The fields one needs first: always open. */
export function FormSection({ title, children }: FormSectionProps) {
  return (
    <Box tag="fieldset" background="neutral0" padding={6} hasRadius shadow="tableShadow" borderWidth={0} margin={0} minWidth={0}>
      <Typography tag="legend" variant="delta" style={{ float: 'left', width: '100%', padding: '0 0 1.6rem' }}>
        {title}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={5} style={{ clear: 'both' }}>
        {children}
      </Flex>
    </Box>
  );
}

interface FoldedSectionsProps {
  readonly sections: readonly { readonly key: string; readonly title: string; readonly content: ReactNode }[];
  /** The key of the section that is open, or none. */
  readonly open: string;
  readonly onOpen: (open: string) => void;
}

/** The rest, folded; what holds a refused field is opened by the form. */
export function FoldedSections({ sections, open, onOpen }: FoldedSectionsProps) {
  return (
    <Accordion.Root value={open} onValueChange={onOpen}>
      {sections.map(({ key, title, content }) => (
        <Accordion.Item key={key} value={key}>
          <Accordion.Header>
            <Accordion.Trigger>{title}</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>
            <Flex direction="column" alignItems="stretch" gap={5} padding={6}>
              {content}
            </Flex>
          </Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}
