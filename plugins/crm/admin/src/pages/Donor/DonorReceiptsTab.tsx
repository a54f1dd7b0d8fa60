import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Pager } from '../../components/Pager';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useReceiptsOfDonorQuery } from '../../services/receipts';
import { receiptColumns } from '../Receipts/receipt-columns';

/** The receipts of a donor, the latest first. */
export function DonorReceiptsTab({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const [{ page, pageSize }, turn] = useState({ page: 1, pageSize: 25 });
  const reading = useReceiptsOfDonorQuery({ organization: organization.documentId, donor: donor.documentId, page, pageSize });
  return (
    <Loaded reading={reading}>
      {({ rows, pagination }) =>
        rows.length === 0 ? (
          <EmptyState title={say('crm.receipts.none.title')} text={say('crm.receipts.none-of-donor')} />
        ) : (
          <>
            <DataTable
              caption={say('crm.donor.tab.receipts')}
              columns={receiptColumns(say, formats, { isOfDonor: true })}
              items={rows}
              keyOf={({ documentId }) => documentId}
              onOpen={({ documentId }) => navigate(paths.receipt(documentId))}
              isBusy={reading.isFetching}
            />
            <Pager pagination={pagination} onPage={(next) => turn({ page: next, pageSize })} onPageSize={(size) => turn({ page: 1, pageSize: size })} />
          </>
        )
      }
    </Loaded>
  );
}
