import { Navigate, useParams } from 'react-router-dom';
import { oneOf } from '../../../../shared/vocabulary';
import { paths } from '../../paths';
import { CampaignsReport } from './CampaignsReport';
import { CohortsReport } from './CohortsReport';
import { DonorsReport } from './DonorsReport';
import { GainsReport } from './GainsReport';
import { LybuntReport } from './LybuntReport';
import { OverviewReport } from './OverviewReport';
import { PyramidReport } from './PyramidReport';
import { REPORTS } from './report-names';
import { RetentionReport } from './RetentionReport';
import { RfmReport } from './RfmReport';
import { TrendsReport } from './TrendsReport';

/** The report the address names. */
export default function ReportsPage() {
  const { report } = useParams();
  switch (oneOf(REPORTS, report)) {
    case undefined:
      return <Navigate to={paths.report('overview')} replace />;
    case 'overview':
      return <OverviewReport />;
    case 'trends':
      return <TrendsReport />;
    case 'retention':
      return <RetentionReport />;
    case 'gains':
      return <GainsReport />;
    case 'lybunt':
      return <LybuntReport />;
    case 'cohorts':
      return <CohortsReport />;
    case 'pyramid':
      return <PyramidReport />;
    case 'rfm':
      return <RfmReport />;
    case 'campaigns':
      return <CampaignsReport />;
    case 'donors':
      return <DonorsReport />;
  }
}
