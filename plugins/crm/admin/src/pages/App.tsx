import { Layouts } from '@strapi/strapi/admin';
import { lazy, Suspense, useEffect } from 'react';
import { matchPath, Route, Routes, useLocation } from 'react-router-dom';
import { EmptyState } from '../components/EmptyState';
import { NativeControls } from '../components/NativeControls';
import { NoPermission } from '../components/NoPermission';
import { ProblemState } from '../components/ProblemState';
import { RoomBoundary } from '../components/RoomBoundary';
import { PageSkeleton } from '../components/Skeleton';
import { useWords } from '../hooks/useWords';
import { OrganizationProvider } from '../organization/OrganizationProvider';
import { useOrganization } from '../organization/organization-context';
import { paths } from '../paths';
import { ROOMS, type RoomPage } from './rooms';
import { SideNavigation } from './SideNavigation';

/** Whoever works here may read how. */
const GUIDE: Required<RoomPage> = { path: 'guide/:chapter', permission: 'organization.read', Page: lazy(() => import('./Guide/GuidePage')) };
const PAGES = [...ROOMS.flatMap(({ permission, pages }) => pages.map((page) => ({ permission, ...page }))), GUIDE];
const TAB = /\/:tab\?$/;

/** The crm's rooms. */
export default function App() {
  return (
    <OrganizationProvider>
      <NativeControls />
      <Rooms />
    </OrganizationProvider>
  );
}

function Rooms() {
  const { organization, can } = useOrganization();
  const place = placeOf(useLocation().pathname);
  useStartAtTop(place);
  return (
    <Layouts.Root sideNav={<SideNavigation />}>
      <RoomBoundary key={place} fallback={(tryAgain) => <ProblemState problem={{ name: 'BrokenRoom' }} onRetry={tryAgain} />}>
        <Suspense fallback={<PageSkeleton />}>
          {/* Another organization is another place: nothing of the one before may stay on screen. */}
          <Routes key={organization.documentId}>
            {PAGES.map(({ path, permission, Page }) => (
              <Route key={path} path={path} element={can(permission) ? <Page /> : <NoPermission />} />
            ))}
            <Route path="*" element={<Nowhere />} />
          </Routes>
        </Suspense>
      </RoomBoundary>
    </Layouts.Root>
  );
}

/** What an address shows, whichever of its tabs is open. */
function placeOf(pathname: string): string {
  const page = PAGES.find(({ path }) => matchPath(paths.room(path), pathname) !== null);
  if (page === undefined || !TAB.test(page.path)) return pathname;
  return matchPath({ path: paths.room(page.path.replace(TAB, '')), end: false }, pathname)?.pathname ?? pathname;
}

/** Another place begins at its top; another tab of the same place stays where it is. */
function useStartAtTop(place: string): void {
  useEffect(() => {
    document.querySelector('[data-strapi-main-content]')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [place]);
}

function Nowhere() {
  const say = useWords();
  return <EmptyState title={say('crm.problem.missing.title')} text={say('crm.problem.missing.text')} />;
}
