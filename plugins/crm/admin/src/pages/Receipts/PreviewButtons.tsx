import { Button, Flex } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useState } from 'react';
import type { PreviewDraft } from '../../../../shared/receipts';
import { useFile } from '../../hooks/useFile';
import { useWords } from '../../hooks/useWords';
import { RECEIPT_LANGUAGES } from './receipt-languages';

/** Opens a specimen receipt in each language: of what is in force, or of what is being written. */
export function PreviewButtons({ draft = {} }: { readonly draft?: Omit<PreviewDraft, 'language'> }) {
  const say = useWords();
  const file = useFile();
  const [shown, setShown] = useState<PreviewDraft['language']>();
  return (
    <Flex gap={2} wrap="wrap">
      {RECEIPT_LANGUAGES.map((language) => (
        <Button
          key={language}
          variant="tertiary"
          startIcon={<Eye />}
          loading={file.isBusy && shown === language}
          onClick={() => {
            setShown(language);
            void file.open({ path: '/receipt-wordings/preview', data: { ...draft, language } });
          }}
        >
          {say('crm.wording.preview', { language: say(`crm.receipt-language.${language}`) })}
        </Button>
      ))}
    </Flex>
  );
}
