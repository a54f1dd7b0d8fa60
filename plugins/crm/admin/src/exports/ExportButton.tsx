import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useWords } from '../hooks/useWords';

/** Takes a list along as a file. */
export function ExportButton({ onOpen }: { readonly onOpen: () => void }) {
  const say = useWords();
  return (
    <Button variant="tertiary" size="L" startIcon={<Download />} onClick={onOpen}>
      {say('crm.export.label')}
    </Button>
  );
}
