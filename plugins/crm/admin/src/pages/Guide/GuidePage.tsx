import { LinkButton } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useMemo, type MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useHref, useNavigate, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { EmptyState } from '../../components/EmptyState';
import { PageTitle } from '../../components/PageTitle';
import { chapterOfRoom, HOME_CHAPTER, type Chapter } from '../../guide/chapters';
import { guideIn, pictureAddress } from '../../guide/guide-files';
import { renderChapter } from '../../guide/render-chapter';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { ROOMS } from '../rooms';
import { ChapterText } from './ChapterText';

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[8]};
  padding-bottom: ${({ theme }) => theme.spaces[8]};
  @media (min-width: 1100px) {
    grid-template-columns: minmax(0, 1fr) 22rem;
  }
`;

const Chapters = styled.nav`
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: 1.5;
  ol {
    display: grid;
    gap: ${({ theme }) => theme.spaces[2]};
    margin-top: ${({ theme }) => theme.spaces[3]};
  }
  h2 {
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
  a {
    color: ${({ theme }) => theme.colors.neutral800};
    text-decoration: none;
  }
  a:hover,
  a[aria-current='page'] {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
  }
  a[aria-current='page'] {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;

/** A chapter of the staff's guide, beside the list of them all. */
export default function GuidePage() {
  const say = useWords();
  const { locale } = useIntl();
  const { chapter: id = HOME_CHAPTER } = useParams<{ chapter: string }>();
  const chapters = guideIn(locale);
  const chapter = chapters.find((each) => each.id === id);
  return (
    <Page.Main>
      <PageTitle>{chapter?.title ?? say('crm.guide.title')}</PageTitle>
      <Layouts.Header
        title={chapter?.title ?? say('crm.guide.title')}
        subtitle={say('crm.guide.subtitle')}
        primaryAction={chapter === undefined ? undefined : <ToRoom chapter={chapter.id} />}
      />
      <Layouts.Content>
        <Columns>
          {chapter === undefined ? (
            <EmptyState title={say('crm.problem.missing.title')} text={say('crm.problem.missing.text')} />
          ) : (
            <Article chapter={chapter} />
          )}
          <Chapters aria-labelledby="guide-chapters">
            <h2 id="guide-chapters">{say('crm.guide.chapters')}</h2>
            <ol>
              {chapters.map(({ id: other, title }) => (
                <li key={other}>
                  <NavLink to={paths.guide(other)}>{title}</NavLink>
                </li>
              ))}
            </ol>
          </Chapters>
        </Columns>
      </Layouts.Content>
    </Page.Main>
  );
}

function Article({ chapter }: { readonly chapter: Chapter }) {
  const navigate = useNavigate();
  // Below the panel's own address, as the browser needs it.
  const base = useHref(paths.guide(''));
  const html = useMemo(() => renderChapter(chapter.text, { chapter: (id) => `${base}${id}`, picture: pictureAddress }), [base, chapter]);

  /** A link to another chapter needs no new load of the panel. */
  const follow = (event: MouseEvent<HTMLElement>): void => {
    const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined;
    if (!href?.startsWith(base) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(paths.guide(href.slice(base.length)));
  };
  return <ChapterText onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Back to the room the chapter is about, for whoever may enter it. */
function ToRoom({ chapter }: { readonly chapter: string }) {
  const say = useWords();
  const { can } = useOrganization();
  const room = ROOMS.find(({ path }) => chapterOfRoom(path) === chapter);
  if (room === undefined || !can(room.permission)) return null;
  return (
    <LinkButton tag={NavLink} to={paths.room(room.path)} variant="secondary">
      {say('crm.guide.to-room', { room: say(room.label) })}
    </LinkButton>
  );
}
