import { ACTIONS } from './matrix';

/** The name under which an action of the matrix is registered with Strapi's admin roles. */
export function panelPermission(action: string): string {
  return `plugin::crm.${action}`;
}

/** Every one of them: whoever has any may enter the crm. */
export const PANEL_PERMISSIONS: readonly string[] = ACTIONS.map(panelPermission);
