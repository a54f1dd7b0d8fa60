import { Button, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, Mail } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { SavedReport } from '../../../../shared/operations';
import { Facts } from '../../components/Facts';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { randomKey } from '../../format/random-key';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useSavedReportQuery, useSendSavedReportMutation } from '../../services/saved-reports';
import { openAddress } from './open-address';
import { ReportRuns } from './ReportRuns';
import { isOfAllTime } from './saved-report-values';
import { SavedReportActions } from './SavedReportActions';
import { SavedReportState } from './SavedReportState';
import { useRhythmWords } from './useSavedReportWords';

/** One saved report: what it is of, when it goes to whom, and what became of each sending. */
export default function SavedReportPage() {
  const { savedId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useSavedReportQuery({ organization: organization.documentId, saved: savedId }, { refetchOnMountOrArgChange: true });
  return <LoadedPage reading={reading}>{(saved) => <OpenReport saved={saved} />}</LoadedPage>;
}

function OpenReport({ saved }: { readonly saved: SavedReport }) {
  const say = useWords();
  const rhythmWords = useRhythmWords();
  const { name, report, period, calendar, format, language, recipients, nextRunOn, isActive, owner, pausedReason } = saved;
  return (
    <Page.Main>
      <PageTitle>{name}</PageTitle>
      <Layouts.BaseHeader
        title={name}
        subtitle={<SavedReportState saved={saved} />}
        navigationAction={
          <Link tag={NavLink} to={paths.savedReports()} startIcon={<ArrowLeft />}>
            {say('crm.saved-reports.title')}
          </Link>
        }
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <LinkButton tag={NavLink} variant="secondary" to={openAddress(saved)}>
              {say('crm.saved-report.open')}
            </LinkButton>
            {recipients.length > 0 && <SendNow saved={saved.documentId} />}
            <SavedReportActions saved={saved} />
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {pausedReason !== null && !isActive && (
            <Panel title={say('crm.saved-report.stopped')}>
              <Typography textColor="danger700">{say(`crm.saved-report.paused.${pausedReason}`)}</Typography>
            </Panel>
          )}
          <Panel title={say('crm.saved-report.what')}>
            <Facts
              facts={[
                { label: say('crm.saved-report.report'), value: say(`crm.saved-report.of.${report}`) },
                ...(isOfAllTime(report) ? [] : [{ label: say('crm.period.label'), value: say(`crm.saved-report.period.${period}`) }]),
                { label: say('crm.period.calendar'), value: say(`crm.calendar.${calendar}`) },
                { label: say('crm.saved-report.rhythm'), value: rhythmWords(saved) },
                { label: say('crm.saved-report.next'), value: isActive ? nextRunOn : null },
                { label: say('crm.saved-report.format'), value: say(`crm.saved-report.as.${format}`) },
                { label: say('crm.donor.language'), value: say(`crm.language.${language}`) },
                { label: say('crm.saved-report.owner'), value: owner },
                { label: say('crm.saved-report.recipients'), value: recipients.map((recipient) => recipient.name).join(', ') },
              ]}
            />
          </Panel>
          <ReportRuns saved={saved.documentId} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function SendNow({ saved }: { readonly saved: string }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [send, { isLoading }] = useSendSavedReportMutation();
  const run = async (): Promise<void> => {
    const answer = await send({ organization: organization.documentId, saved, idempotencyKey: randomKey() });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say('crm.saved-report.on-its-way') });
  };
  return (
    <Button startIcon={<Mail />} loading={isLoading} onClick={() => void run()}>
      {say('crm.saved-report.send-now')}
    </Button>
  );
}
