import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Batch, BatchRow } from '../../../../shared/gift-batches';
import { useFormats } from '../../hooks/useFormats';
import { usePersonKey } from '../../hooks/usePersonKey';
import type { RequestError } from '../../hooks/useProblemWords';
import { useOrganization } from '../../organization/organization-context';
import { useRemoveBatchRowMutation, useSaveBatchRowsMutation } from '../../services/gift-batches';
import { isProblem } from '../../services/problem';
import { keepDrafts, readDrafts } from './draft-store';
import { draftOf, type EntryChange, type EntryRow } from './entry-rows';
import { firstState, nextState, rowsToSend, unsavedRows, type EntryAction, type EntryPlace, type EntryState } from './entry-state';

const PAUSE_MS = 700;
const RETRY_MS = 4000;

/** Where the rows are: stored, on their way, waiting for a connection, or waiting for a correction. */
export type Keeping = 'saved' | 'saving' | 'unsaved' | 'offline' | 'refused';

export interface Entry {
  readonly state: EntryState;
  readonly keeping: Keeping;
  readonly savedAt: Date | undefined;
  readonly problem: RequestError | undefined;
  readonly closeProblem: () => void;
  readonly edit: (rowKey: string, change: EntryChange) => void;
  readonly remove: (row: EntryRow) => void;
  readonly settle: (rowKey: string, isMine: boolean) => void;
  /** Saves what can be saved now; answers whether everything is stored. */
  readonly flush: () => Promise<boolean>;
}

/** The grid of a batch, saved by itself: a moment after each change, again when a connection was lost. */
export function useEntry(batch: Batch, storedRows: readonly BatchRow[], readAgain: () => Promise<unknown>): Entry {
  const { organization } = useOrganization();
  const { language } = useFormats();
  const draftKey = usePersonKey(`batch:${organization.documentId}:${batch.documentId}`);
  const place = useMemo<EntryPlace>(() => ({ language, defaults: batch }), [language, batch]);
  const [state, dispatch] = useReducer(
    (before: EntryState, action: EntryAction) => nextState(before, action, place),
    undefined,
    () => firstState(storedRows, readDrafts(draftKey), place),
  );
  const latest = useRef(state);
  latest.current = state;
  const [save] = useSaveBatchRowsMutation();
  const [removeRow] = useRemoveBatchRowMutation();
  const [savedAt, setSavedAt] = useState<Date>();
  const [isSaving, setSaving] = useState(false);
  const [isOffline, setOffline] = useState(false);
  const [problem, setProblem] = useState<RequestError>();
  const running = useRef<Promise<void>>();
  const ofBatch = useMemo(() => ({ organization: organization.documentId, batch: batch.documentId }), [organization.documentId, batch.documentId]);

  const send = useCallback(
    async (rows: readonly EntryRow[]): Promise<void> => {
      setSaving(true);
      const answer = await save({ ...ofBatch, rows: rows.flatMap((row) => draftOf(row, language) ?? []) });
      setSaving(false);
      if ('data' in answer) {
        dispatch({ do: 'saved', rows: answer.data.rows });
        latest.current = nextState(latest.current, { do: 'saved', rows: answer.data.rows }, place);
        keepDrafts(draftKey, unsavedRows(latest.current, place));
        setSavedAt(new Date());
        setOffline(false);
        setProblem(undefined);
        // Somebody else enters the same stack: their rows come in.
        if (answer.data.enteredCount !== latest.current.stored.size) await readAgain();
        return;
      }
      const status = isProblem(answer.error) ? answer.error.status : 0;
      if (status === 0 || status >= 500) return setOffline(true);
      if (status === 412) {
        await readAgain();
        return;
      }
      setProblem(answer.error);
    },
    [save, ofBatch, language, place, draftKey, readAgain],
  );

  const flush = useCallback(async (): Promise<boolean> => {
    await running.current;
    const rows = rowsToSend(latest.current, place);
    if (rows.length > 0) {
      running.current = send(rows);
      await running.current;
      running.current = undefined;
    }
    return unsavedRows(latest.current, place).length === 0;
  }, [send, place]);

  const unsaved = useMemo(() => unsavedRows(state, place), [state, place]);
  const sendable = useMemo(() => rowsToSend(state, place), [state, place]);

  // Kept here at once, sent a moment later; after a failure it is tried again and again.
  useEffect(() => keepDrafts(draftKey, unsaved), [draftKey, unsaved]);
  useEffect(() => {
    if (sendable.length === 0 || isSaving || problem !== undefined) return undefined;
    const timer = setTimeout(() => void flush(), isOffline ? RETRY_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sendable, isSaving, isOffline, problem, flush]);
  useEffect(() => {
    const tryNow = (): void => void flush();
    window.addEventListener('online', tryNow);
    return () => {
      window.removeEventListener('online', tryNow);
      // Left for another room: what was typed last goes along.
      tryNow();
    };
  }, [flush]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) dispatch({ do: 'read', rows: storedRows });
    isFirst.current = false;
  }, [storedRows]);

  const edit = useCallback((rowKey: string, change: EntryChange) => {
    setProblem(undefined);
    dispatch({ do: 'edit', rowKey, change });
  }, []);
  const settle = useCallback((rowKey: string, isMine: boolean) => dispatch({ do: isMine ? 'keep-mine' : 'take-theirs', rowKey }), []);
  const remove = useCallback(
    (row: EntryRow) => {
      const removeStored = async (): Promise<void> => {
        await running.current;
        const version = latest.current.stored.get(row.rowKey)?.version;
        if (version !== undefined) {
          const answer = await removeRow({ ...ofBatch, rowKey: row.rowKey, version });
          if ('error' in answer && !(isProblem(answer.error) && answer.error.status === 404)) {
            setProblem(answer.error);
            await readAgain();
            return;
          }
          setSavedAt(new Date());
        }
        dispatch({ do: 'remove', rowKey: row.rowKey });
      };
      void removeStored();
    },
    [ofBatch, removeRow, readAgain],
  );

  const keeping: Keeping = isSaving
    ? 'saving'
    : unsaved.length === 0
      ? 'saved'
      : isOffline
        ? 'offline'
        : sendable.length === 0 || problem !== undefined
          ? 'refused'
          : 'unsaved';
  const closeProblem = useCallback(() => setProblem(undefined), []);
  return { state, keeping, savedAt, problem, closeProblem, edit, remove, settle, flush };
}
