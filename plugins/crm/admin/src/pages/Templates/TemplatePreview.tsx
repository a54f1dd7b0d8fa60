import { Box, Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import type { DraftPreview } from '../../../../shared/operations';
import { LANGUAGES, oneOf } from '../../../../shared/vocabulary';
import { DonorPicker, type PickedDonor } from '../../components/DonorPicker';
import { MessageBody } from '../../components/MessageBody';
import { Panel } from '../../components/Panel';
import { ChoiceField } from '../../forms/fields';
import { useProblemWords } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useGiftsOfDonorQuery } from '../../services/donations';
import { usePreviewTemplateMutation } from '../../services/templates';
import type { TemplateValues } from './template-values';

const PAUSE_MS = 400;

/** What a donor would read, while one writes: filled in by the server, as it will be when it is sent. */
export function TemplatePreview({ values }: { readonly values: TemplateValues }) {
  const say = useWords();
  const problemWords = useProblemWords();
  const { organization, can } = useOrganization();
  const [picked, setPicked] = useState<PickedDonor>();
  const donor = picked?.documentId ?? '';
  const [language, setLanguage] = useState<'fr' | 'en'>();
  const [preview, { data, error, isLoading }] = usePreviewTemplateMutation();
  const { gift, isKnown } = useLatestGift(donor);
  const { channel, subjectFr, bodyFr, subjectEn, bodyEn } = values;
  const draft = useMemo(
    (): DraftPreview | undefined =>
      donor === '' || !isKnown
        ? undefined
        : {
            channel,
            ...(channel === 'email' ? { subjectFr, subjectEn } : {}),
            bodyFr,
            bodyEn,
            donor,
            ...(gift === undefined ? {} : { donation: gift }),
            ...(language === undefined ? {} : { language }),
          },
    [channel, subjectFr, bodyFr, subjectEn, bodyEn, donor, isKnown, gift, language],
  );
  const settled = useDebounce(draft, PAUSE_MS);
  const place = organization.documentId;
  useEffect(() => {
    if (settled !== undefined) void preview({ organization: place, draft: settled });
  }, [settled, place, preview]);
  if (!can('donor.read')) return null;
  return (
    <Panel title={say('crm.template.preview')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <DonorPicker name="preview-donor" label={say('crm.template.preview-donor')} donor={picked} onPick={setPicked} />
        <ChoiceField
          name="preview-language"
          label={say('crm.donor.language')}
          placeholder={say('crm.template.donors-language')}
          isClearable
          value={language ?? ''}
          choices={LANGUAGES.map((value) => ({ value, label: say(`crm.language.${value}`) }))}
          onChange={(chosen) => setLanguage(oneOf(LANGUAGES, chosen))}
        />
        <div aria-live="polite" aria-busy={isLoading}>
          {donor === '' ? (
            <Typography textColor="neutral600">{say('crm.template.preview-none')}</Typography>
          ) : error !== undefined ? (
            <Typography textColor="danger700">{problemWords(error).text}</Typography>
          ) : data === undefined ? (
            <Typography textColor="neutral600">{say('crm.state.loading')}</Typography>
          ) : (
            <Box lang={data.language}>
              {data.subject !== null && (
                <Typography tag="p" fontWeight="semiBold">
                  {data.subject}
                </Typography>
              )}
              <MessageBody title={say('crm.template.preview')} content={data.body} isHtml={values.channel === 'email'} language={data.language} />
            </Box>
          )}
        </div>
      </Flex>
    </Panel>
  );
}

/** The donor's latest gift fills in what is said of one; until it is known a template that speaks of a gift would be refused. */
function useLatestGift(donor: string): { readonly gift: string | undefined; readonly isKnown: boolean } {
  const { organization, can } = useOrganization();
  const skip = donor === '' || !can('donation.read');
  const { currentData, isFetching } = useGiftsOfDonorQuery({ organization: organization.documentId, donor, query: { 'pagination[pageSize]': 1 } }, { skip });
  return { gift: currentData?.rows[0]?.documentId, isKnown: skip || !isFetching };
}
