import { Layouts } from '@strapi/strapi/admin';
import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { EmptyState } from '../components/EmptyState';
import { ProblemState } from '../components/ProblemState';
import { RoomBoundary } from '../components/RoomBoundary';
import { PageSkeleton } from '../components/Skeleton';
import { useWords } from '../hooks/useWords';
import { OrganizationProvider } from '../organization/OrganizationProvider';
import { useOrganization } from '../organization/organization-context';
import { SideNavigation } from './SideNavigation';

const DonorListPage = lazy(() => import('./DonorList/DonorListPage'));
const DonorPage = lazy(() => import('./Donor/DonorPage'));
const NewDonorPage = lazy(() => import('./DonorForm/NewDonorPage'));
const EditDonorPage = lazy(() => import('./DonorForm/EditDonorPage'));
const NewGiftPage = lazy(() => import('./NewGift/NewGiftPage'));

const TAB = /\/(overview|donations|profile|notes)$/;

/** The crm's rooms, each loaded when it is first entered. */
export default function App() {
  return (
    <OrganizationProvider>
      <Rooms />
    </OrganizationProvider>
  );
}

function Rooms() {
  const { organization } = useOrganization();
  const { pathname } = useLocation();
  const room = pathname.replace(TAB, '');
  useStartAtTop(room);
  return (
    <Layouts.Root sideNav={<SideNavigation />}>
      <RoomBoundary key={room} fallback={(tryAgain) => <ProblemState problem={{ name: 'BrokenRoom' }} onRetry={tryAgain} />}>
        <Suspense fallback={<PageSkeleton />}>
          {/* Another organization is another place: nothing of the one before may stay on screen. */}
          <Routes key={organization.documentId}>
            <Route index element={<Navigate to="donors" replace />} />
            <Route path="donors" element={<DonorListPage />} />
            <Route path="donors/new" element={<NewDonorPage />} />
            <Route path="donors/:donorId/edit" element={<EditDonorPage />} />
            <Route path="donors/:donorId/gifts/new" element={<NewGiftPage />} />
            <Route path="donors/:donorId/:tab?" element={<DonorPage />} />
            <Route path="*" element={<Nowhere />} />
          </Routes>
        </Suspense>
      </RoomBoundary>
    </Layouts.Root>
  );
}

/** Another room begins at its top; another tab of the same room stays where it is. */
function useStartAtTop(room: string): void {
  useEffect(() => {
    document.querySelector('[data-strapi-main-content]')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [room]);
}

function Nowhere() {
  const say = useWords();
  return <EmptyState title={say('crm.problem.missing.title')} text={say('crm.problem.missing.text')} />;
}
