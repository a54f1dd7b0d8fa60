import { useAuth } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Navigate } from 'react-router-dom';
import { PANEL_PERMISSIONS } from '../../../../../src/platform/permissions/panel-permissions';
import { paths } from '../paths';

/**
 * Where signing in leads: to the crm's home, for whoever may do anything in it. Strapi's own home lists records as
 * they are stored, which tells a charity's people nothing; it is for those who only keep other content.
 */
export function FrontDoor({ otherwise }: { readonly otherwise: ReactNode }) {
  const isOurs = useAuth('FrontDoor', ({ permissions }) => permissions.some(({ action }) => PANEL_PERMISSIONS.includes(action)));
  return isOurs ? <Navigate to={paths.home()} replace /> : otherwise;
}
