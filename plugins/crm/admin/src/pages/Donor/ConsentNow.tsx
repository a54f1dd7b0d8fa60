import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { DonorOut } from '../../../../shared/donors';
import type { Channel, MessageClass } from '../../../../shared/messages';
import { CHANNELS } from '../../../../shared/vocabulary';
import { FigureTable, Frame } from '../../components/data-table-styles';
import { Panel } from '../../components/Panel';
import { SkeletonBar } from '../../components/Skeleton';
import { StateBadge } from '../../components/StateBadge';
import { useProblemWords } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useConsentDecisionQuery } from '../../services/consents';

/** What consent is asked for; receipts and answers to what a donor began go out without. */
const CLASSES = ['fundraising', 'commercial'] as const satisfies readonly MessageClass[];

/** What may be sent to a donor at this moment, on each channel and for each purpose, and why. */
export function ConsentNow({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const caption = say('crm.consent.now');
  return (
    <Panel title={caption}>
      <Frame $isTall={false} tabIndex={0} role="region" aria-label={caption}>
        <FigureTable>
          <caption>
            <VisuallyHidden>{caption}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('crm.consent.channel')}</th>
              {CLASSES.map((messageClass) => (
                <th key={messageClass} scope="col">
                  {say(`crm.message-class.${messageClass}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {CHANNELS.map((channel) => (
              <tr key={channel}>
                <th scope="row">{say(`crm.preference.${channel}`)}</th>
                {CLASSES.map((messageClass) => (
                  <td key={messageClass} style={{ whiteSpace: 'normal', verticalAlign: 'top' }}>
                    <Answer donor={donor} channel={channel} messageClass={messageClass} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </Frame>
    </Panel>
  );
}

interface AnswerProps {
  readonly donor: DonorOut;
  readonly channel: Channel;
  readonly messageClass: MessageClass;
}

function Answer({ donor, channel, messageClass }: AnswerProps) {
  const say = useWords();
  const problemWords = useProblemWords();
  const { organization } = useOrganization();
  const { data, error } = useConsentDecisionQuery({ organization: organization.documentId, donor: donor.documentId, channel, messageClass });
  if (error !== undefined) return <Typography textColor="danger700">{problemWords(error).title}</Typography>;
  if (data === undefined) return <SkeletonBar width="8rem" />;
  const { allowed, basis, evidence, reason } = data;
  const until = evidence?.lastDay ?? null;
  const because = allowed
    ? [basis === null ? '' : say(`crm.basis.${basis}`), until === null ? '' : say('crm.consent.through', { date: until })]
    : [reason ?? ''];
  return (
    <>
      <StateBadge variant={allowed ? 'success' : 'danger'}>{say(allowed ? 'crm.consent.may' : 'crm.consent.may-not')}</StateBadge>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
        {because.filter((part) => part !== '').join(' · ')}
      </Typography>
    </>
  );
}
