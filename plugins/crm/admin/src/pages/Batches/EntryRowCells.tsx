import { Button, Flex, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { memo, useState } from 'react';
import { BATCH_METHODS } from '../../../../../../src/api/gift-batch/domain/batch-rules';
import { oneOf } from '../../../../shared/vocabulary';
import type { Choice } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import { CellButton, CellInput, CellMessage, CellSelect } from './cell-styles';
import { DonorCell } from './DonorCell';
import { checkEntry, isBlank, typedDate, type EntryChange, type EntryColumn, type EntryRow } from './entry-rows';

interface Named {
  readonly documentId: string;
  readonly name: string;
}

export interface RowTools {
  readonly language: string;
  readonly batchDate: string;
  readonly campaigns: readonly Named[];
  readonly funds: readonly Named[];
  readonly onEdit: (rowKey: string, change: EntryChange) => void;
  readonly onRemove: (row: EntryRow) => void;
  readonly onSettle: (rowKey: string, isMine: boolean) => void;
  readonly onDone: (cell: HTMLElement) => void;
}

interface EntryRowCellsProps {
  readonly row: EntryRow;
  readonly number: number;
  /** What the server refused about it, by column. */
  readonly refused: Readonly<Partial<Record<string, string>>> | undefined;
  /** The row as somebody else stored it meanwhile. */
  readonly theirs: EntryRow | undefined;
  readonly tools: RowTools;
}

/** One cheque. Drawn again only when its own row changes: 500 of them stay quick. */
export const EntryRowCells = memo(function EntryRowCells({ row, number, refused, theirs, tools }: EntryRowCellsProps) {
  const say = useWords();
  const [isActive, setActive] = useState(false);
  const { rowKey } = row;
  const wrong = checkEntry(row, tools.language);
  const messageOf = (column: EntryColumn): string | undefined => {
    const own = wrong[column];
    return own === undefined ? refused?.[column] : say(own);
  };
  const about = (column: EntryColumn) => {
    const message = messageOf(column);
    const messageId = `${rowKey}-${column}`;
    const label = say('crm.batch.cell', { column: say(`crm.batch.column.${column}`), number });
    return { label, message, messageId, aria: { 'aria-label': label, 'aria-invalid': message !== undefined, 'aria-describedby': message && messageId } };
  };
  const told = (column: EntryColumn) => {
    const { message, messageId } = about(column);
    return message !== undefined && <CellMessage id={messageId}>{message}</CellMessage>;
  };
  const text = (column: 'amount' | 'receivedOn' | 'chequeNumber' | 'memo', maxLength: number, leave?: () => void) => (
    <td>
      <CellInput
        {...about(column).aria}
        data-column={column}
        inputMode={column === 'amount' ? 'decimal' : undefined}
        autoComplete="off"
        maxLength={maxLength}
        value={row[column]}
        onChange={(event) => tools.onEdit(rowKey, { [column]: event.target.value })}
        onBlur={leave}
      />
      {told(column)}
    </td>
  );
  const choice = (column: 'paymentMethodType' | 'campaign' | 'fund', chosen: Choice, choices: readonly Choice[], onChoose: (value: string) => void) => {
    // The whole list only where one is: 500 rows of a hundred campaigns would be fifty thousand options.
    const listed = isActive ? choices : [];
    const offered = listed.some(({ value }) => value === chosen.value) ? listed : [chosen, ...listed];
    return (
      <td>
        <CellSelect {...about(column).aria} data-column={column} value={chosen.value} onChange={(event) => onChoose(event.target.value)}>
          {offered.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </CellSelect>
        {told(column)}
      </td>
    );
  };
  const reference = (column: 'campaign' | 'fund', list: readonly Named[], none: string) => {
    const asChoice = (named: Named | null): Choice => ({ value: named?.documentId ?? '', label: named?.name ?? none });
    return choice(column, asChoice(row[column]), [null, ...list].map(asChoice), (value) =>
      tools.onEdit(rowKey, { [column]: list.find(({ documentId }) => documentId === value) ?? null }),
    );
  };
  const method = () => {
    const asChoice = (value: EntryRow['paymentMethodType']): Choice => ({ value, label: say(`crm.payment-method.${value}`) });
    return choice('paymentMethodType', asChoice(row.paymentMethodType), BATCH_METHODS.map(asChoice), (value) =>
      tools.onEdit(rowKey, { paymentMethodType: oneOf(BATCH_METHODS, value) ?? row.paymentMethodType }),
    );
  };
  const donor = about('donor');
  return (
    <tr data-row={rowKey} data-active={isActive} onFocus={() => setActive(true)} onBlur={() => setActive(false)}>
      <td data-number>{number}</td>
      <td>
        <DonorCell row={row} label={donor.label} message={donor.message} messageId={donor.messageId} onEdit={tools.onEdit} onDone={tools.onDone} />
        {told('donor')}
        {theirs !== undefined && <Conflict theirs={theirs} onSettle={(isMine) => tools.onSettle(rowKey, isMine)} />}
      </td>
      {text('amount', 20)}
      {text('receivedOn', 10, () => {
        const date = typedDate(row.receivedOn, tools.batchDate);
        if (date !== row.receivedOn) tools.onEdit(rowKey, { receivedOn: date });
      })}
      {text('chequeNumber', 60)}
      {method()}
      {reference('campaign', tools.campaigns, say('crm.batch.no-campaign'))}
      {reference('fund', tools.funds, say('crm.batch.no-fund'))}
      {text('memo', 5000)}
      <td>
        {!(row.version === 0 && isBlank(row)) && (
          <CellButton
            type="button"
            aria-label={say('crm.batch.remove-row', { number })}
            title={say('crm.batch.column.remove')}
            onClick={() => tools.onRemove(row)}
          >
            <Trash width="1.4rem" height="1.4rem" aria-hidden />
          </CellButton>
        )}
      </td>
    </tr>
  );
});

function Conflict({ theirs, onSettle }: { readonly theirs: EntryRow; readonly onSettle: (isMine: boolean) => void }) {
  const say = useWords();
  const { donor, donorText, amount } = theirs;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} padding={2} role="alert">
      <Typography variant="pi" textColor="neutral800" fontWeight="semiBold">
        {say('crm.batch.conflict', { donor: donor?.name ?? (donorText === '' ? '–' : donorText), amount: amount === '' ? '–' : amount })}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="tertiary" onClick={() => onSettle(true)}>
          {say('crm.batch.keep-mine')}
        </Button>
        <Button size="S" variant="tertiary" onClick={() => onSettle(false)}>
          {say('crm.batch.take-theirs')}
        </Button>
      </Flex>
    </Flex>
  );
}
