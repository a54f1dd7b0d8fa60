import { controllerOf } from '../../../platform/http/controller';
import { donorExportContract } from '../../export-job/contract';
import { exportRows } from '../../export-job/services/export-now';

export default () => controllerOf(donorExportContract, { exportFind: ({ query, ...call }) => exportRows(call, 'donors', query) });
