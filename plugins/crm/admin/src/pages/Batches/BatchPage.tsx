import { useParams } from 'react-router-dom';
import { isEnterable } from '../../../../../../src/api/gift-batch/domain/batch-rules';
import { LoadedPage } from '../../components/Loaded';
import { useOrganization } from '../../organization/organization-context';
import { useBatchQuery, useBatchRowsQuery } from '../../services/gift-batches';
import { FRESH } from '../../services/reports';
import { EnterBatch } from './EnterBatch';
import { ReadBatch } from './ReadBatch';

/** One batch: entered while it is open and one may, read otherwise. */
export default function BatchPage() {
  const { batchId = '' } = useParams();
  const { organization, can } = useOrganization();
  const place = { organization: organization.documentId, batch: batchId };
  const batchReading = useBatchQuery(place, FRESH);
  const rowsReading = useBatchRowsQuery(place, FRESH);
  const readRows = rowsReading.refetch;
  const { isFetching, error = rowsReading.error } = batchReading;
  const data = batchReading.data === undefined || rowsReading.data === undefined ? undefined : { batch: batchReading.data.batch, rows: rowsReading.data };
  const refetch = (): void => {
    void batchReading.refetch();
    void readRows();
  };
  return (
    <LoadedPage reading={{ data, error, isFetching, refetch }}>
      {({ batch, rows }) =>
        isEnterable(batch.batchStatus) && can('gift-batch.update') ? (
          // Another state is another grid: what was posted and opened again begins from what is stored.
          <EnterBatch key={`${batch.documentId}-${batch.batchStatus}`} batch={batch} rows={rows} readRows={readRows} />
        ) : (
          <ReadBatch batch={batch} rows={rows} />
        )
      }
    </LoadedPage>
  );
}
