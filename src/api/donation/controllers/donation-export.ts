import { controllerOf } from '../../../platform/http/controller';
import { donationExportContract } from '../../export-job/contract';
import { exportRows } from '../../export-job/services/export-now';

export default () => controllerOf(donationExportContract, { exportFind: ({ query, ...call }) => exportRows(call, 'donations', query) });
