import { Box, Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft, Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useRef, type ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { PageTitle } from '../components/PageTitle';
import { ProblemNote } from '../components/ProblemNote';
import { UnsavedGuard } from '../components/UnsavedGuard';
import type { RequestError } from '../hooks/useProblemWords';
import { useSaveShortcut } from '../hooks/useShortcuts';
import { useWords } from '../hooks/useWords';

const Columns = styled.div<{ $most: string }>`
  display: grid;
  grid-template-columns: minmax(0, ${({ $most }) => $most});
  gap: ${({ theme }) => theme.spaces[6]};
  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, ${({ $most }) => $most}) minmax(0, 32rem);
  }
`;

/** Beside the form; where there is no room beside, before it, or after it when it is long. */
const Aside = styled.div<{ $isLong: boolean }>`
  position: ${({ $isLong }) => ($isLong ? 'static' : 'sticky')};
  top: ${({ theme }) => theme.spaces[10]};
  align-self: start;
  order: ${({ $isLong }) => ($isLong ? 0 : -1)};
  z-index: 1;
  ${({ theme }) => theme.breakpoints.large} {
    position: sticky;
    order: 0;
  }
`;

interface FormPageProps {
  readonly title: string;
  readonly subtitle?: string;
  /** The page this one was opened from; a room of its own has none. */
  readonly back?: { readonly to: string; readonly label: string };
  readonly save: string;
  readonly isSaving: boolean;
  readonly isDirty: () => boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
  readonly problemAction?: ReactNode;
  /** What one wants to see while typing. */
  readonly aside?: ReactNode;
  /** For what needs the room: rules side by side. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A page with one form: saved with the button, Enter or Ctrl+S, and guarded while it is unsaved. */
export function FormPage(props: FormPageProps) {
  const say = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { title, subtitle, back, save, isSaving, isDirty, onSave, problem, onCloseProblem, problemAction, aside, isWide = false, children } = props;
  useSaveShortcut(() => form.current?.requestSubmit());

  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <UnsavedGuard isDirty={isDirty} />
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaving) onSave();
        }}
      >
        <Layouts.Header
          title={title}
          subtitle={subtitle}
          navigationAction={
            back !== undefined && (
              <Link tag={NavLink} to={back.to} startIcon={<ArrowLeft />}>
                {back.label}
              </Link>
            )
          }
          primaryAction={
            <Button type="submit" startIcon={<Check />} loading={isSaving}>
              {save}
            </Button>
          }
        />
        <Layouts.Content>
          <Columns $most={isWide ? '128rem' : '72rem'}>
            <Box paddingBottom={8} minWidth={0}>
              <Flex direction="column" alignItems="stretch" gap={5}>
                {problem !== undefined && <ProblemNote problem={problem} onClose={onCloseProblem} action={problemAction} />}
                {children}
                <Flex gap={3} justifyContent="flex-end">
                  {back !== undefined && (
                    <Link tag={NavLink} to={back.to}>
                      {say('crm.action.cancel')}
                    </Link>
                  )}
                  <Button type="submit" loading={isSaving} title="Ctrl+S">
                    {save}
                  </Button>
                </Flex>
              </Flex>
            </Box>
            <Aside $isLong={isWide}>{aside}</Aside>
          </Columns>
        </Layouts.Content>
      </form>
    </Page.Main>
  );
}
