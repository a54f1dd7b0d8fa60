import { controllerOf } from '../../../platform/http/controller';
import { donorReportContract } from '../../report/contract';
import { reportDonors } from '../../report/services/report-donors';

export default () => controllerOf(donorReportContract, { donorReportFind: ({ organization, query }) => reportDonors(organization, query) });
