import { controllerOf } from '../../../platform/http/controller';
import { donorReportContract } from '../../report/contract';
import { named } from '../../report/controllers/named-donors';
import { reportDonors } from '../../report/services/report-donors';

export default () =>
  controllerOf(donorReportContract, { donorReportFind: async ({ organization, query, language }) => named(await reportDonors(organization, query), language) });
