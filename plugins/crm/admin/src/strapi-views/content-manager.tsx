import { Box } from '@strapi/design-system';
import { HandHeart } from '@strapi/icons';
import type { BulkActionComponent, PanelComponent } from '@strapi/content-manager/strapi-admin';
import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router-dom';
import { SkeletonBar } from '../components/Skeleton';
import { useWords } from '../hooks/useWords';
import { paths } from '../paths';

const DONOR = 'api::donor.donor';
const GIFT = 'api::donation.donation';

const DonorPanel = lazy(() => import('./DonorPanel'));
const GiftPanel = lazy(() => import('./GiftPanel'));
const AddToSegment = lazy(() => import('./AddToSegment'));

/** Beside a stored donor or gift in the Content Manager, the way to its room. */
const CrmPanel: PanelComponent = ({ model, documentId }) => {
  const say = useWords();
  if (documentId === undefined || (model !== DONOR && model !== GIFT)) return null;
  const Panel = model === DONOR ? DonorPanel : GiftPanel;
  return {
    title: say('crm.name'),
    content: (
      <Suspense fallback={<SkeletonBar width="70%" />}>
        <Panel documentId={documentId} />
      </Suspense>
    ),
  };
};

/** One donor chosen in the Content Manager's list opens in the crm. */
const OpenInCrm: BulkActionComponent = ({ model, documents }) => {
  const say = useWords();
  const navigate = useNavigate();
  if (model !== DONOR) return null;
  const [first] = documents;
  return {
    label: say('crm.views.open-donor'),
    icon: <HandHeart />,
    variant: 'tertiary',
    disabled: documents.length !== 1,
    onClick: () => first !== undefined && navigate(paths.donor(first.documentId)),
  };
};

/** The donors chosen in the Content Manager's list go into a static segment. */
const ToSegment: BulkActionComponent = ({ model, documents }) => {
  const say = useWords();
  if (model !== DONOR) return null;
  return {
    label: say('crm.views.to-segment'),
    variant: 'tertiary',
    dialog: {
      type: 'modal',
      title: say('crm.views.to-segment'),
      content: ({ onClose }) => (
        <Suspense fallback={<SkeletonBar width="70%" />}>
          <AddToSegment donors={documents.map(({ documentId }) => documentId)} onClose={onClose} />
        </Suspense>
      ),
    },
  };
};

/** One gift chosen in the Content Manager's list: whose it is, and the way to it in the crm. */
const OpenGift: BulkActionComponent = ({ model, documents }) => {
  const say = useWords();
  const [first] = documents;
  if (model !== GIFT) return null;
  return {
    label: say('crm.views.open-gift'),
    icon: <HandHeart />,
    variant: 'tertiary',
    disabled: documents.length !== 1,
    dialog: {
      type: 'modal',
      title: say('crm.gift.title'),
      content: () => (
        <Box padding={6}>
          <Suspense fallback={<SkeletonBar width="70%" />}>{first !== undefined && <GiftPanel documentId={first.documentId} />}</Suspense>
        </Box>
      ),
    },
  };
};

interface ContentManager {
  readonly addEditViewSidePanel: (panels: PanelComponent[]) => void;
  readonly addBulkAction: (actions: BulkActionComponent[]) => void;
}

/** Adds ours to Strapi's own views; nothing happens where there is no Content Manager. */
export function addToContentManager(apis: unknown): void {
  if (!isContentManager(apis)) return;
  apis.addEditViewSidePanel([CrmPanel]);
  apis.addBulkAction([OpenInCrm, ToSegment, OpenGift]);
}

function isContentManager(apis: unknown): apis is ContentManager {
  return typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis && 'addBulkAction' in apis;
}
